// The loops for any processor.
#include "bodies.h"

/// Bit i of the result is the high bit of byte i.
static inline uint64_t high_bits(uint64_t lanes) {
    return ((lanes & 0x8080808080808080u) * 0x0002040810204081u) >> 56;
}

static inline BlockMasks portable_masks(const uint8_t *block, size_t left) {
    uint8_t padded[64];
    if (left < 64) block = pad(block, left, padded);
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


static EvenhandEdges edges(const uint8_t *bytes, size_t count, uint32_t *edges, size_t limit) {
    EDGES_BODY(portable_masks, flatten)
}

static size_t hash_words(
    const uint8_t *bytes, size_t count, const uint32_t *edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words
) {
    HASH_BODY(low_bytes)
}

static uint8_t flag(EvenhandFilter filter, const uint64_t *hashes, size_t count, uint8_t *flags, uint8_t flag) {
    return flag_body(filter, hashes, count, flags, flag);
}

static void flag_pairs(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs, uint8_t *flags,
    uint8_t flag
) {
    flag_pairs_body(filter, hashes, count, factor, pairs, flags, flag);
}

static size_t flagged(const uint8_t *flags, size_t count, uint8_t bits, uint32_t *places) {
    size_t next = 0;
    for (size_t index = 0; index < count; index++) {
        places[next] = (uint32_t)index;
        next += (flags[index] & bits) != 0;
    }
    return next;
}

static size_t try_neighbours(
    EvenhandNeighbours neighbours, EvenhandMatches hits, size_t hitCount, size_t *done, const uint64_t *hashes,
    size_t count, EvenhandMatches tried, size_t limit
) {
    return try_neighbours_body(neighbours, hits, hitCount, done, hashes, count, tried, limit);
}

static void sign(const uint64_t *hashes, size_t count, uint64_t factor, uint32_t *bins) {
    sign_body(hashes, count, factor, bins);
}

static size_t keep(const uint64_t *tags, uint64_t mask, const uint64_t *hashes, size_t count, uint64_t *kept) {
    return keep_body(tags, mask, hashes, count, kept);
}

static void pairs(const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs) {
    for (size_t index = 0; index < count; index++) pairs[index] = pair_of(hashes[index - 1], hashes[index], factor);
}

static void add_rows(
    const uint8_t *table, uint32_t bucketCount, const uint64_t *hashes, size_t count, uint64_t *counts,
    EvenhandSums *sums
) {
    for (size_t index = 0; index < count; index++) {
        if (index + ahead < count) __builtin_prefetch(bucket_of(table, bucketCount, hashes[index + ahead]) + tagsOffset);
        const uint8_t *row;
        if (find_row(table, bucketCount, hashes[index], counts, &row) == 0) continue;
        for (size_t column = 0; column < rowByteCount / 2; column++) {
            sums->even[column] += (int8_t)row[2 * column];
            sums->odd[column] += (int8_t)row[2 * column + 1];
        }
    }
}

const Loops evenhand_portable_loops = {edges,          hash_words, flag,  flag_pairs, flagged,
                                       try_neighbours, keep,       pairs, sign, add_rows};
