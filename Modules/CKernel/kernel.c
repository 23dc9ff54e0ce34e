#include "evenhand_kernel.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define HAS_AVX2 1
/// Compiled for AVX2 and its kin; called only where the processor has them.
#define MODERN __attribute__((target("avx2,bmi,bmi2,popcnt,lzcnt")))
#endif

// MARK: - Blocks of 64 bytes as bit masks

typedef struct {
    uint64_t word;
    uint64_t exclamation;
    uint64_t beyondASCII;
} BlockMasks;

/// Bit i of the result is the high bit of byte i.
static inline uint64_t high_bits(uint64_t lanes) {
    return ((lanes & 0x8080808080808080u) * 0x0002040810204081u) >> 56;
}

static inline BlockMasks portable_masks(const uint8_t *block) {
    BlockMasks masks = {0, 0, 0};
    const uint64_t ones = 0x0101010101010101u;
    for (unsigned part = 0; part < 8; part++) {
        uint64_t chunk;
        memcpy(&chunk, block + 8 * part, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        chunk = __builtin_bswap64(chunk);
#endif
        const uint64_t seven = chunk & ~(0x80 * ones);
        const uint64_t lower = seven | 0x20 * ones;
        // Range tests by carry into the high bit: for a 7-bit lane x, x + (0x80 - lo) has it set when x >= lo.
        const uint64_t letters = (lower + 0x1F * ones) & ~(lower + 0x05 * ones);
        const uint64_t digits = (seven + 0x50 * ones) & ~(seven + 0x46 * ones);
        const uint64_t mark = seven ^ 0x21 * ones;
        const uint64_t other = (mark + 0x7F * ones) | chunk;
        masks.word |= high_bits((letters | digits) & ~chunk) << 8 * part;
        masks.exclamation |= high_bits(~other) << 8 * part;
        masks.beyondASCII |= high_bits(chunk) << 8 * part;
    }
    return masks;
}

#if HAS_AVX2
MODERN static inline uint64_t joined(__m256i first, __m256i second) {
    return (uint32_t)_mm256_movemask_epi8(first) | (uint64_t)(uint32_t)_mm256_movemask_epi8(second) << 32;
}

/// Lanes of `bytes` within [low, low + span]: moved so that the range ends at the largest signed byte.
MODERN static inline __m256i within(__m256i bytes, uint8_t low, uint8_t span) {
    const __m256i moved = _mm256_add_epi8(bytes, _mm256_set1_epi8((char)(0x7F - span - low)));
    return _mm256_cmpgt_epi8(moved, _mm256_set1_epi8((char)(0x7E - span)));
}

MODERN static inline __m256i word_bytes(__m256i bytes) {
    const __m256i lower = _mm256_or_si256(bytes, _mm256_set1_epi8(0x20));
    return _mm256_or_si256(within(lower, 'a', 25), within(bytes, '0', 9));
}

MODERN static inline BlockMasks modern_masks(const uint8_t *block) {
    const __m256i first = _mm256_loadu_si256((const __m256i *)block);
    const __m256i second = _mm256_loadu_si256((const __m256i *)(block + 32));
    const __m256i mark = _mm256_set1_epi8('!');
    BlockMasks masks;
    masks.word = joined(word_bytes(first), word_bytes(second));
    masks.exclamation = joined(_mm256_cmpeq_epi8(first, mark), _mm256_cmpeq_epi8(second, mark));
    masks.beyondASCII = joined(first, second);
    return masks;
}
#endif

// MARK: - Edges of words

/// The length of a mark outside ASCII that only parts words, as English texts are full of: 0 if it is none.
///
/// A no-break space (C2 A0), the dashes, quotation marks and ellipsis of U+2010 to U+2027 (E2 80 90 … A7).
static inline size_t parting_mark(const uint8_t *bytes, size_t left) {
    if (left >= 2 && bytes[0] == 0xC2 && bytes[1] == 0xA0) return 2;
    if (left >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80 && bytes[2] >= 0x90 && bytes[2] <= 0xA7) return 3;
    return 0;
}

/// Writes the positions of the set bits of `changes`; may write up to 8 more than it counts.
static inline size_t flatten(uint64_t changes, uint32_t base, uint32_t *edges) {
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

#define EDGES_BODY(MASKS)                                                                                              \
    EvenhandEdges found = {0, count, 0, false};                                                                        \
    uint64_t open = 0;                                                                                                 \
    size_t position = 0;                                                                                               \
    while (position < count) {                                                                                         \
        if (found.edgeCount + EVENHAND_EDGE_ROOM > limit) {                                                            \
            found.stop = position;                                                                                     \
            found.isFull = true;                                                                                       \
            break;                                                                                                     \
        }                                                                                                              \
        uint8_t padded[64];                                                                                            \
        const uint8_t *block = bytes + position;                                                                       \
        const size_t left = count - position;                                                                          \
        if (left < 64) {                                                                                               \
            memset(padded, 0, sizeof padded);                                                                          \
            memcpy(padded, block, left);                                                                               \
            block = padded;                                                                                            \
        }                                                                                                              \
        BlockMasks masks = MASKS(block);                                                                               \
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
        found.edgeCount += flatten(changes, (uint32_t)position, edges + found.edgeCount);                              \
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

static EvenhandEdges portable_edges(const uint8_t *bytes, size_t count, uint32_t *edges, size_t limit) {
    EDGES_BODY(portable_masks)
}

#if HAS_AVX2
MODERN static EvenhandEdges modern_edges(const uint8_t *bytes, size_t count, uint32_t *edges, size_t limit) {
    EDGES_BODY(modern_masks)
}
#endif

// MARK: - Hashes of words

static const uint64_t spaces = 0x2020202020202020u;

/// Eight bytes from `offset`, zeros from `count` on.
static inline uint64_t load(const uint8_t *bytes, size_t offset, size_t count) {
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
static inline uint64_t low_bytes(size_t length) { return length >= 8 ? ~0ull : (1ull << 8 * length) - 1; }

static inline uint64_t mix(EvenhandWordHash hash, uint64_t state, uint64_t first, uint64_t second) {
    const uint64_t product = (state ^ first) * hash.first + second * hash.second;
    return product ^ product >> 32;
}

__attribute__((noinline)) static uint64_t mix_rest(
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

__attribute__((noinline)) static bool is_shouted(const uint8_t *bytes, size_t start, size_t end) {
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

static size_t portable_hash_words(
    const uint8_t *bytes, size_t count, const uint32_t *edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words
) {
    HASH_BODY(low_bytes)
}

#if HAS_AVX2
/// `low_bytes` by one instruction, for a length below 32; longer words have all their bytes.
MODERN static inline uint64_t modern_low_bytes(size_t length) {
    return _bzhi_u64(~0ull, (unsigned)(length < 31 ? length : 31) * 8);
}

MODERN static size_t modern_hash_words(
    const uint8_t *bytes, size_t count, const uint32_t *edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words
) {
    HASH_BODY(modern_low_bytes)
}
#endif

// MARK: - Words that are known

static inline __attribute__((always_inline)) bool may_contain(EvenhandFilter filter, uint64_t hash) {
    const uint64_t bits = 1ull << (hash >> 20 & 63) | 1ull << (hash >> 26 & 63);
    return (filter.words[hash >> 32 & filter.mask] & bits) == bits;
}

static inline __attribute__((always_inline)) uint8_t flag_body(
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

static inline __attribute__((always_inline)) void flag_pairs_body(
    EvenhandFilter filter, const uint64_t *restrict hashes, size_t count, uint64_t factor, uint64_t *restrict pairs,
    uint8_t *restrict flags, uint8_t flag
) {
    uint64_t previous = hashes[-1];
    for (size_t index = 0; index < count; index++) {
        const uint64_t hash = hashes[index];
        const uint64_t product = (((previous << 23 | previous >> 41) + hash) ^ 0x2545F4914F6CDD1Du) * factor;
        const uint64_t pair = product ^ product >> 29;
        previous = hash;
        pairs[index] = pair;
        flags[index] |= may_contain(filter, pair) ? flag : 0;
    }
}

/// The place after the last word kept is written for every word, and passed over only for one that is kept: no jump.
static inline __attribute__((always_inline)) size_t keep_body(
    const uint64_t *restrict tags, const uint8_t *restrict values, uint64_t mask, EvenhandWords words, size_t count,
    EvenhandWords kept
) {
    const uint64_t ones = 0x0001000100010001u;
    uint64_t *restrict hashes = kept.hashes;
    int64_t *restrict starts = kept.starts;
    int64_t *restrict ends = kept.ends;
    size_t next = 0;
    for (size_t index = 0; index < count; index++) {
        const uint64_t hash = words.hashes[index];
        const uint64_t bucket = hash & mask;
        const uint64_t difference = tags[bucket] ^ (hash >> 48 | 1) * ones;
        const uint64_t zeros = (difference - ones) & ~difference & 0x8000800080008000u;
        const uint64_t lane = zeros == 0 ? 4 : (uint64_t)__builtin_ctzll(zeros) >> 4;
        hashes[next] = hash;
        starts[next] = words.starts[index];
        ends[next] = words.ends[index];
        next += values[bucket * 8 + lane];
    }
    return next;
}

static uint8_t portable_flag(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint8_t *flags, uint8_t flag
) {
    return flag_body(filter, hashes, count, flags, flag);
}

static void portable_flag_pairs(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs, uint8_t *flags,
    uint8_t flag
) {
    flag_pairs_body(filter, hashes, count, factor, pairs, flags, flag);
}

static size_t portable_keep(
    const uint64_t *tags, const uint8_t *values, uint64_t mask, EvenhandWords words, size_t count, EvenhandWords kept
) {
    return keep_body(tags, values, mask, words, count, kept);
}

#if HAS_AVX2
MODERN static uint8_t modern_flag(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint8_t *flags, uint8_t flag
) {
    return flag_body(filter, hashes, count, flags, flag);
}

MODERN static void modern_flag_pairs(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs, uint8_t *flags,
    uint8_t flag
) {
    flag_pairs_body(filter, hashes, count, factor, pairs, flags, flag);
}

MODERN static size_t modern_keep(
    const uint64_t *tags, const uint8_t *values, uint64_t mask, EvenhandWords words, size_t count, EvenhandWords kept
) {
    return keep_body(tags, values, mask, words, count, kept);
}
#endif

// MARK: - Rows

enum { bucketByteCount = 64, rowByteCount = 14, rowsPerBucket = 4, tagsOffset = 56, ahead = 32 };

static inline const uint8_t *bucket_of(const uint8_t *table, uint32_t bucketCount, uint64_t hash) {
    const uint64_t bucket = (uint64_t)(uint32_t)hash * bucketCount >> 32;
    return table + bucket * bucketByteCount;
}

/// Finds the row of a feature and whether it counts: all ones or zero. A feature that the table knows counts three
/// times at most: two bits for each of EVENHAND_CELLS cells remember, and slots share cells by their lower bits.
///
/// All four tags of a bucket are compared at once: a lane of the difference is zero where the tag is right. Whether a
/// feature is known is anybody's guess, to the branch predictor too: the answer is a mask instead of a jump.
static inline uint64_t find_row(
    const uint8_t *table, uint32_t bucketCount, uint64_t hash, uint64_t *counts, const uint8_t **row
) {
    const uint64_t ones = 0x0001000100010001u;
    const uint8_t *bucket = bucket_of(table, bucketCount, hash);
    uint64_t tags;
    memcpy(&tags, bucket + tagsOffset, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    tags = __builtin_bswap64(tags);
#endif
    const uint64_t difference = tags ^ (hash >> 48 | 1) * ones;
    const uint64_t zeros = (difference - ones) & ~difference & 0x8000800080008000u;
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

static void portable_add_rows(
    const uint8_t *table, uint32_t bucketCount, const uint64_t *hashes, size_t count, uint64_t *counts,
    EvenhandSums *sums
) {
    for (size_t index = 0; index < count; index++) {
        if (index + ahead < count) __builtin_prefetch(bucket_of(table, bucketCount, hashes[index + ahead]));
        const uint8_t *row;
        if (find_row(table, bucketCount, hashes[index], counts, &row) == 0) continue;
        for (size_t column = 0; column < rowByteCount / 2; column++) {
            sums->even[column] += (int8_t)row[2 * column];
            sums->odd[column] += (int8_t)row[2 * column + 1];
        }
    }
}

#if HAS_AVX2
/// Rows are read sixteen bytes at a time; what lies past the last column is the neighbour's and is never looked at.
/// The sums are int16 for at most 256 rows (256 * 128 = 2^15), then int32.
MODERN static void modern_add_rows(
    const uint8_t *table, uint32_t bucketCount, const uint64_t *hashes, size_t count, uint64_t *counts,
    EvenhandSums *sums
) {
    __m256i even = _mm256_loadu_si256((const __m256i *)sums->even);
    __m256i odd = _mm256_loadu_si256((const __m256i *)sums->odd);
    for (size_t index = 0; index < count && index < ahead; index++)
        __builtin_prefetch(bucket_of(table, bucketCount, hashes[index]) + tagsOffset);
    size_t index = 0;
    while (index < count) {
        const size_t end = count - index < 255 ? count : index + 255;
        __m256i narrow = _mm256_setzero_si256();
        for (; index < end; index++) {
            const size_t later = index + ahead < count ? index + ahead : index;
            __builtin_prefetch(bucket_of(table, bucketCount, hashes[later]) + tagsOffset);
            const uint8_t *row;
            const uint64_t counted = find_row(table, bucketCount, hashes[index], counts, &row);
            const __m128i lanes = _mm_loadu_si128((const __m128i *)row);
            const __m128i mask = _mm_set1_epi64x((long long)counted);
            narrow = _mm256_add_epi16(narrow, _mm256_cvtepi8_epi16(_mm_and_si128(lanes, mask)));
        }
        even = _mm256_add_epi32(even, _mm256_srai_epi32(_mm256_slli_epi32(narrow, 16), 16));
        odd = _mm256_add_epi32(odd, _mm256_srai_epi32(narrow, 16));
    }
    _mm256_storeu_si256((__m256i *)sums->even, even);
    _mm256_storeu_si256((__m256i *)sums->odd, odd);
}
#endif

// MARK: - Choosing

/// The loops, for one kind of processor.
typedef struct {
    EvenhandEdges (*edges)(const uint8_t *, size_t, uint32_t *, size_t);
    size_t (*hash_words)(
        const uint8_t *, size_t, const uint32_t *, size_t, int64_t, EvenhandWordHash, EvenhandWords);
    uint8_t (*flag)(EvenhandFilter, const uint64_t *, size_t, uint8_t *, uint8_t);
    void (*flag_pairs)(EvenhandFilter, const uint64_t *, size_t, uint64_t, uint64_t *, uint8_t *, uint8_t);
    size_t (*keep)(const uint64_t *, const uint8_t *, uint64_t, EvenhandWords, size_t, EvenhandWords);
    void (*add_rows)(const uint8_t *, uint32_t, const uint64_t *, size_t, uint64_t *, EvenhandSums *);
} Loops;

static const Loops portable_loops = {portable_edges,      portable_hash_words, portable_flag,
                                     portable_flag_pairs, portable_keep,       portable_add_rows};

#if HAS_AVX2
static const Loops modern_loops = {modern_edges,      modern_hash_words, modern_flag,
                                   modern_flag_pairs, modern_keep,       modern_add_rows};
#endif

static const Loops *best_loops(void) {
#if HAS_AVX2
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt"))
        return &modern_loops;
#endif
    return &portable_loops;
}

/// Null until somebody asks. Racing threads find the same answer, so a relaxed load and store do.
static const Loops *chosen;

static inline const Loops *loops(void) {
    const Loops *known = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
    if (known == NULL) {
        known = best_loops();
        __atomic_store_n(&chosen, known, __ATOMIC_RELAXED);
    }
    return known;
}

bool evenhand_uses_avx2(void) { return loops() != &portable_loops; }

void evenhand_use_portable(bool portable) {
    __atomic_store_n(&chosen, portable ? &portable_loops : best_loops(), __ATOMIC_RELAXED);
}

EvenhandEdges evenhand_edges(const uint8_t *bytes, size_t count, uint32_t *edges, size_t limit) {
    return loops()->edges(bytes, count, edges, limit);
}

size_t evenhand_hash_words(
    const uint8_t *bytes, size_t count, const uint32_t *edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words
) {
    return loops()->hash_words(bytes, count, edges, wordCount, offset, hash, words);
}

uint8_t evenhand_flag(EvenhandFilter filter, const uint64_t *hashes, size_t count, uint8_t *flags, uint8_t flag) {
    return loops()->flag(filter, hashes, count, flags, flag);
}

void evenhand_flag_pairs(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs, uint8_t *flags,
    uint8_t flag
) {
    loops()->flag_pairs(filter, hashes, count, factor, pairs, flags, flag);
}

size_t evenhand_keep(
    const uint64_t *tags, const uint8_t *values, uint64_t mask, EvenhandWords words, size_t count, EvenhandWords kept
) {
    return loops()->keep(tags, values, mask, words, count, kept);
}

void evenhand_add_rows(
    const uint8_t *table, uint32_t bucketCount, const uint64_t *hashes, size_t count, uint64_t *counts,
    EvenhandSums *sums
) {
    loops()->add_rows(table, bucketCount, hashes, count, counts, sums);
}
