// What the loops for all kinds of processor share: inlined into each, so that each is compiled for its own kind.
#ifndef EVENHAND_BODIES_H
#define EVENHAND_BODIES_H

#include "evenhand_kernel.h"

#include <string.h>

#if defined(__x86_64__)
#define HAS_AVX 1
#endif

/// The loops, for one kind of processor.
typedef struct {
    EvenhandEdges (*edges)(const uint8_t *, size_t, uint32_t *, size_t);
    size_t (*hash_words)(
        const uint8_t *, size_t, const uint32_t *, size_t, int64_t, EvenhandWordHash, EvenhandWords);
    uint8_t (*flag)(EvenhandFilter, const uint64_t *, size_t, uint8_t *, uint8_t);
    void (*flag_pairs)(EvenhandFilter, const uint64_t *, size_t, uint64_t, uint64_t *, uint8_t *, uint8_t);
    size_t (*flagged)(const uint8_t *, size_t, uint8_t, uint32_t *);
    size_t (*try_neighbours)(
        EvenhandNeighbours, EvenhandMatches, size_t, size_t *, const uint64_t *, size_t, EvenhandMatches, size_t);
    size_t (*keep)(const uint64_t *, uint64_t, const uint64_t *, size_t, uint64_t *);
    void (*pairs)(const uint64_t *, size_t, uint64_t, uint64_t *);
    void (*sign)(const uint64_t *, size_t, uint64_t, uint32_t *);
    void (*add_rows)(const uint8_t *, uint32_t, const uint64_t *, size_t, uint64_t *, EvenhandSums *);
} Loops;

extern const Loops evenhand_portable_loops;
#if HAS_AVX
extern const Loops evenhand_avx2_loops;
extern const Loops evenhand_avx512_loops;
#endif

#define ALWAYS static inline __attribute__((always_inline, unused))

// MARK: - Edges of words

/// A block of 64 bytes as bit masks.
typedef struct {
    uint64_t word;
    uint64_t exclamation;
    uint64_t beyondASCII;
} BlockMasks;

/// The last bytes of a text, with zeros after them.
ALWAYS const uint8_t *pad(const uint8_t *block, size_t left, uint8_t *padded) {
    memset(padded, 0, 64);
    memcpy(padded, block, left);
    return padded;
}

/// The length of a mark outside ASCII that only parts words, as English texts are full of: 0 if it is none.
///
/// A no-break space (C2 A0), the dashes, quotation marks and ellipsis of U+2010 to U+2027 (E2 80 90 … A7).
ALWAYS size_t parting_mark(const uint8_t *bytes, size_t left) {
    if (left >= 2 && bytes[0] == 0xC2 && bytes[1] == 0xA0) return 2;
    if (left >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80 && bytes[2] >= 0x90 && bytes[2] <= 0xA7) return 3;
    return 0;
}

/// Writes the positions of the set bits of `changes`; may write up to 8 more than it counts.
ALWAYS size_t flatten(uint64_t changes, uint32_t base, uint32_t *edges) {
    const size_t count = (size_t)__builtin_popcountll(changes);
    for (size_t done = 0; done < count; done += 8) {
        for (size_t lane = 0; lane < 8; lane++) {
            // Without a bit left the position is of no account; `| 1 << 63` keeps it defined.
            edges[done + lane] = base + (uint32_t)__builtin_ctzll(changes | 1ull << 63);
            changes &= changes - 1;
        }
    }
    return count;
}

/// `MASKS(block, left)` looks at 64 bytes, zeros from `left` on; `FLATTEN` writes the places of set bits.
#define EDGES_BODY(MASKS, FLATTEN)                                                                                     \
    EvenhandEdges found = {0, count, 0, false};                                                                        \
    uint64_t open = 0;                                                                                                 \
    size_t position = 0;                                                                                               \
    while (position < count) {                                                                                         \
        if (found.edgeCount + EVENHAND_EDGE_ROOM > limit) {                                                            \
            found.stop = position;                                                                                     \
            found.isFull = true;                                                                                       \
            break;                                                                                                     \
        }                                                                                                              \
        const uint8_t *block = bytes + position;                                                                       \
        const size_t left = count - position;                                                                          \
        BlockMasks masks = MASKS(block, left);                                                                         \
        size_t length = left < 64 ? left : 64;                                                                         \
        bool stops = false;                                                                                            \
        while (masks.beyondASCII != 0) {                                                                               \
            const size_t place = (size_t)__builtin_ctzll(masks.beyondASCII);                                           \
            const size_t mark = parting_mark(block + place, length - place);                                           \
            if (mark == 0) {                                                                                           \
                length = place;                                                                                        \
                stops = true;                                                                                          \
                break;                                                                                                 \
            }                                                                                                          \
            masks.beyondASCII &= ~(((1ull << mark) - 1) << place);                                                     \
        }                                                                                                              \
        const uint64_t kept = length == 64 ? ~0ull : (1ull << length) - 1;                                             \
        masks.word &= kept;                                                                                            \
        const uint64_t changes = (masks.word ^ (masks.word << 1 | open)) & kept;                                       \
        found.edgeCount += FLATTEN(changes, (uint32_t)position, edges + found.edgeCount);                              \
        found.exclamationMarks += (size_t)__builtin_popcountll(masks.exclamation & kept);                              \
        if (length > 0) open = masks.word >> (length - 1) & 1;                                                         \
        position += length;                                                                                            \
        if (stops) {                                                                                                   \
            found.stop = position;                                                                                     \
            break;                                                                                                     \
        }                                                                                                              \
    }                                                                                                                  \
    if (found.edgeCount % 2 == 1) {                                                                                    \
        if (found.stop == count) {                                                                                     \
            edges[found.edgeCount++] = (uint32_t)count;                                                                \
        } else {                                                                                                       \
            /* The word may go on in letters outside ASCII, or in the next stretch: it is read again, whole. */        \
            found.stop = edges[--found.edgeCount];                                                                     \
        }                                                                                                              \
    }                                                                                                                  \
    return found;

// MARK: - Hashes of words

static const uint64_t spaces __attribute__((unused)) = 0x2020202020202020u;

/// Eight bytes from `offset`, zeros from `count` on.
ALWAYS uint64_t load(const uint8_t *bytes, size_t offset, size_t count) {
    uint64_t chunk = 0;
    if (offset + 8 <= count) {
        memcpy(&chunk, bytes + offset, 8);
    } else if (offset < count) {
        memcpy(&chunk, bytes + offset, count - offset);
    }
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    chunk = __builtin_bswap64(chunk);
#endif
    return chunk;
}

/// Ones in the first `length` of eight bytes.
ALWAYS uint64_t low_bytes(size_t length) { return length >= 8 ? ~0ull : (1ull << 8 * length) - 1; }

ALWAYS uint64_t mix(EvenhandWordHash hash, uint64_t state, uint64_t first, uint64_t second) {
    const uint64_t product = (state ^ first) * hash.first + second * hash.second;
    return product ^ product >> 32;
}

static __attribute__((noinline, unused)) uint64_t mix_rest(
    EvenhandWordHash hash, uint64_t state, const uint8_t *bytes, size_t from, size_t end, size_t count
) {
    for (; from < end; from += 16) {
        const size_t left = end - from;
        const uint64_t first = (load(bytes, from, count) | spaces) & low_bytes(left);
        const uint64_t second = left <= 8 ? 0 : (load(bytes, from + 8, count) | spaces) & low_bytes(left - 8);
        state = mix(hash, state, first, second);
    }
    return state;
}

static __attribute__((noinline, unused)) bool is_shouted(const uint8_t *bytes, size_t start, size_t end) {
    bool all_x = true;
    for (size_t index = start; index < end; index++) {
        if ((bytes[index] & 0x60) != 0x40) return false;
        all_x &= bytes[index] == 'X';
    }
    return !all_x;
}

/// The usual word has up to eight bytes or up to sixteen: both take the same path, without a jump.
#define HASH_BODY(LOW_BYTES)                                                                                           \
    size_t shouted = 0;                                                                                                \
    for (size_t index = 0; index < wordCount; index++) {                                                               \
        const size_t start = edges[2 * index];                                                                         \
        const size_t end = edges[2 * index + 1];                                                                       \
        const size_t length = end - start;                                                                             \
        uint64_t chunks[2];                                                                                            \
        if (__builtin_expect(start + 16 <= count, 1)) {                                                                \
            chunks[0] = load(bytes, start, SIZE_MAX);                                                                  \
            chunks[1] = load(bytes, start + 8, SIZE_MAX);                                                              \
        } else {                                                                                                       \
            chunks[0] = load(bytes, start, count);                                                                     \
            chunks[1] = load(bytes, start + 8, count);                                                                 \
        }                                                                                                              \
        const uint64_t first = (chunks[0] | spaces) & LOW_BYTES(length);                                               \
        const uint64_t second = (chunks[1] | spaces) & LOW_BYTES(length > 8 ? length - 8 : 0);                         \
        uint64_t state = mix(hash, hash.seed, first, second);                                                          \
        if (__builtin_expect(length > 16, 0)) state = mix_rest(hash, state, bytes, start + 16, end, count);            \
        state *= hash.last;                                                                                            \
        words.hashes[index] = state ^ state >> 29;                                                                     \
        words.starts[index] = offset + (int64_t)start;                                                                 \
        words.ends[index] = offset + (int64_t)end;                                                                     \
        words.flags[index] = (uint8_t)(chunks[0] - '0') < 10;                                                          \
        if ((chunks[0] & 0x606060) == 0x404040 && length >= 3) shouted += is_shouted(bytes, start, end);               \
    }                                                                                                                  \
    return shouted;

// MARK: - Words that are known

ALWAYS bool may_contain(EvenhandFilter filter, uint64_t hash) {
    const uint64_t bits = 1ull << (hash >> 20 & 63) | 1ull << (hash >> 26 & 63);
    return (filter.words[hash >> 32 & filter.mask] & bits) == bits;
}

/// What a code must be to ask for the word before, or after; 3 where there is none, which no code asks for.
ALWAYS uint32_t neighbour_before(const uint64_t *hashes, size_t place) {
    return place > 0 ? ((uint32_t)(hashes[place - 1] >> 32) & ~7u) | EVENHAND_BEFORE : 3;
}
ALWAYS uint32_t neighbour_after(const uint64_t *hashes, size_t place, size_t count) {
    return place + 1 < count ? ((uint32_t)(hashes[place + 1] >> 32) & ~7u) | EVENHAND_AFTER : 3;
}

ALWAYS uint8_t flag_body(
    EvenhandFilter filter, const uint64_t *restrict hashes, size_t count, uint8_t *restrict flags, uint8_t flag
) {
    uint8_t any = 0;
    for (size_t index = 0; index < count; index++) {
        const uint8_t found = may_contain(filter, hashes[index]) ? flag : 0;
        flags[index] |= found;
        any |= found;
    }
    return any;
}

ALWAYS uint64_t pair_of(uint64_t before, uint64_t hash, uint64_t factor) {
    const uint64_t product = (((before << 23 | before >> 41) + hash) ^ 0x2545F4914F6CDD1Du) * factor;
    return product ^ product >> 29;
}

ALWAYS void flag_pairs_body(
    EvenhandFilter filter, const uint64_t *restrict hashes, size_t count, uint64_t factor, uint64_t *restrict pairs,
    uint8_t *restrict flags, uint8_t flag
) {
    uint64_t previous = hashes[-1];
    for (size_t index = 0; index < count; index++) {
        const uint64_t hash = hashes[index];
        const uint64_t pair = pair_of(previous, hash, factor);
        previous = hash;
        pairs[index] = pair;
        flags[index] |= may_contain(filter, pair) ? flag : 0;
    }
}

/// All ones in the top bits of those 16-bit parts that are zero, up to the first such part; nothing if none is.
ALWAYS uint64_t zero_part(uint64_t parts) {
    return (parts - 0x0001000100010001u) & ~parts & 0x8000800080008000u;
}

/// Whether a table of tags, four to a word, has the tag of `hash`.
ALWAYS bool is_in(const uint64_t *tags, uint64_t mask, uint64_t hash) {
    return zero_part(tags[hash & mask] ^ (hash >> 48 | 1) * 0x0001000100010001u) != 0;
}

/// The place after the last word kept is written for every word, and passed over only for one that is kept: no jump.
ALWAYS size_t keep_body(
    const uint64_t *restrict tags, uint64_t mask, const uint64_t *restrict hashes, size_t count, uint64_t *restrict kept
) {
    size_t next = 0;
    for (size_t index = 0; index < count; index++) {
        const uint64_t hash = hashes[index];
        kept[next] = hash;
        next += !is_in(tags, mask, hash);
    }
    return next;
}

ALWAYS size_t try_neighbours_body(
    EvenhandNeighbours neighbours, EvenhandMatches hits, size_t hitCount, size_t *done, const uint64_t *hashes,
    size_t count, EvenhandMatches tried, size_t limit
) {
    size_t next = 0, hit = *done;
    for (; hit < hitCount && next + neighbours.longest <= limit; hit++) {
        const size_t place = hits.places[hit];
        const uint32_t before = neighbour_before(hashes, place), after = neighbour_after(hashes, place, count);
        for (uint32_t number = hits.numbers[hit];; number++) {
            const uint32_t code = neighbours.codes[number], asked = code & ~EVENHAND_LAST;
            tried.places[next] = (uint32_t)place;
            tried.numbers[next] = number;
            next += (code & 3) == 0 || asked == before || asked == after;
            if (code & EVENHAND_LAST) break;
        }
    }
    *done = hit;
    return next;
}

// MARK: - Signatures

ALWAYS uint64_t rotated(uint64_t value, unsigned by) { return value << by | value >> (64 - by); }

/// The bins four times over: a bin that was just written need not be waited for.
typedef struct {
    uint32_t least[4][16];
} Bins;

ALWAYS Bins open_bins(const uint32_t *bins) {
    Bins open;
    for (size_t copy = 0; copy < 4; copy++) memcpy(open.least[copy], bins, sizeof open.least[copy]);
    return open;
}

ALWAYS void take_shingle(Bins *bins, size_t index, uint64_t shingle) {
    uint32_t *bin = &bins->least[index & 3][shingle >> 60];
    const uint32_t value = (uint32_t)shingle;
    *bin = value < *bin ? value : *bin;
}

ALWAYS void close_bins(const Bins *open, uint32_t *bins) {
    for (size_t copy = 0; copy < 4; copy++) {
        for (size_t bin = 0; bin < 16; bin++)
            bins[bin] = open->least[copy][bin] < bins[bin] ? open->least[copy][bin] : bins[bin];
    }
}

/// See `ShingleHash` in EvenhandText: a cyclic polynomial, one word in and one out at each step.
ALWAYS void sign_body(const uint64_t *hashes, size_t count, uint64_t factor, uint32_t *bins) {
    if (count == 0) return;
    Bins open = open_bins(bins);
    uint64_t state = 0;
    for (int back = 7; back > 0; back--) state = rotated(state ^ hashes[-back], 1);
    for (size_t index = 0; index < count; index++) {
        state ^= hashes[index];
        const uint64_t product = state * factor;
        take_shingle(&open, index, product ^ product >> 32);
        state = rotated(state ^ rotated(hashes[(ptrdiff_t)index - 7], 7), 1);
    }
    close_bins(&open, bins);
}

// MARK: - Rows

enum { bucketByteCount = 64, rowByteCount = 14, rowsPerBucket = 4, tagsOffset = 56, ahead = 32 };

ALWAYS const uint8_t *bucket_of(const uint8_t *table, uint32_t bucketCount, uint64_t hash) {
    const uint64_t bucket = (uint64_t)(uint32_t)hash * bucketCount >> 32;
    return table + bucket * bucketByteCount;
}

/// Finds the row of a feature and whether it counts: all ones or zero. A feature that the table knows counts three
/// times at most: two bits for each of EVENHAND_CELLS cells remember, and slots share cells by their lower bits.
///
/// All four tags of a bucket are compared at once: a lane of the difference is zero where the tag is right. Whether a
/// feature is known is anybody's guess, to the branch predictor too: the answer is a mask instead of a jump.
ALWAYS uint64_t find_row(
    const uint8_t *table, uint32_t bucketCount, uint64_t hash, uint64_t *counts, const uint8_t **row
) {
    const uint8_t *bucket = bucket_of(table, bucketCount, hash);
    uint64_t tags;
    memcpy(&tags, bucket + tagsOffset, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    tags = __builtin_bswap64(tags);
#endif
    const uint64_t zeros = zero_part(tags ^ (hash >> 48 | 1) * 0x0001000100010001u);
    const uint64_t lane = (uint64_t)__builtin_ctzll(zeros | 1ull << 63) >> 4;
    *row = bucket + lane * rowByteCount;
    const uint64_t slot = (uint64_t)(bucket - table) / bucketByteCount * rowsPerBucket + lane;
    const uint64_t isKnown = zeros != 0;
    const uint64_t cell = slot & (EVENHAND_CELLS - 1);
    const uint64_t shift = 2 * (cell & 31);
    const uint64_t word = counts[cell >> 5];
    const uint64_t counted = isKnown & ((word >> shift & 3) != 3);
    counts[cell >> 5] = word + (counted << shift);
    return 0 - counted;
}

#endif
