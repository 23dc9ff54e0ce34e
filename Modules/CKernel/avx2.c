// The loops by AVX2 and its kin; called only where the processor has them.
#include "bodies.h"

#if HAS_AVX
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt,lzcnt")))

AVX2 static inline uint64_t joined(__m256i first, __m256i second) {
    return (uint32_t)_mm256_movemask_epi8(first) | (uint64_t)(uint32_t)_mm256_movemask_epi8(second) << 32;
}

/// Lanes of `bytes` within [low, low + span]: moved so that the range ends at the largest signed byte.
AVX2 static inline __m256i within(__m256i bytes, uint8_t low, uint8_t span) {
    const __m256i moved = _mm256_add_epi8(bytes, _mm256_set1_epi8((char)(0x7F - span - low)));
    return _mm256_cmpgt_epi8(moved, _mm256_set1_epi8((char)(0x7E - span)));
}

AVX2 static inline __m256i word_bytes(__m256i bytes) {
    const __m256i lower = _mm256_or_si256(bytes, _mm256_set1_epi8(0x20));
    return _mm256_or_si256(within(lower, 'a', 25), within(bytes, '0', 9));
}

AVX2 static inline BlockMasks avx2_masks(const uint8_t *block, size_t left) {
    uint8_t padded[64];
    if (left < 64) block = pad(block, left, padded);
    const __m256i first = _mm256_loadu_si256((const __m256i *)block);
    const __m256i second = _mm256_loadu_si256((const __m256i *)(block + 32));
    const __m256i mark = _mm256_set1_epi8('!');
    BlockMasks masks;
    masks.word = joined(word_bytes(first), word_bytes(second));
    masks.exclamation = joined(_mm256_cmpeq_epi8(first, mark), _mm256_cmpeq_epi8(second, mark));
    masks.beyondASCII = joined(first, second);
    return masks;
}

AVX2 static EvenhandEdges edges(const uint8_t *bytes, size_t count, uint32_t *edges, size_t limit) {
    EDGES_BODY(avx2_masks, flatten)
}

/// `low_bytes` by one instruction, for a length below 32; longer words have all their bytes.
AVX2 static inline uint64_t avx2_low_bytes(size_t length) {
    return _bzhi_u64(~0ull, (unsigned)(length < 31 ? length : 31) * 8);
}

AVX2 static size_t hash_words(
    const uint8_t *bytes, size_t count, const uint32_t *edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words
) {
    HASH_BODY(avx2_low_bytes)
}

AVX2 static uint8_t flag(EvenhandFilter filter, const uint64_t *hashes, size_t count, uint8_t *flags, uint8_t flag) {
    return flag_body(filter, hashes, count, flags, flag);
}

AVX2 static void flag_pairs(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs, uint8_t *flags,
    uint8_t flag
) {
    flag_pairs_body(filter, hashes, count, factor, pairs, flags, flag);
}

AVX2 static size_t flagged(const uint8_t *flags, size_t count, uint8_t bits, uint32_t *places) {
    const __m256i asked = _mm256_set1_epi8((char)bits);
    size_t next = 0, done = 0;
    for (; done + 32 <= count; done += 32) {
        const __m256i set = _mm256_and_si256(_mm256_loadu_si256((const __m256i *)(flags + done)), asked);
        const uint32_t none = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(set, _mm256_setzero_si256()));
        for (uint32_t lanes = ~none; lanes != 0; lanes &= lanes - 1)
            places[next++] = (uint32_t)done + (uint32_t)__builtin_ctz(lanes);
    }
    for (; done < count; done++) {
        places[next] = (uint32_t)done;
        next += (flags[done] & bits) != 0;
    }
    return next;
}

AVX2 static size_t try_neighbours(
    EvenhandNeighbours neighbours, EvenhandMatches hits, size_t hitCount, size_t *done, const uint64_t *hashes,
    size_t count, EvenhandMatches tried, size_t limit
) {
    return try_neighbours_body(neighbours, hits, hitCount, done, hashes, count, tried, limit);
}

AVX2 static void sign(const uint64_t *hashes, size_t count, uint64_t factor, uint32_t *bins) {
    sign_body(hashes, count, factor, bins);
}

AVX2 static size_t keep(const uint64_t *tags, uint64_t mask, const uint64_t *hashes, size_t count, uint64_t *kept) {
    return keep_body(tags, mask, hashes, count, kept);
}

AVX2 static void pairs(const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs) {
    for (size_t index = 0; index < count; index++) pairs[index] = pair_of(hashes[index - 1], hashes[index], factor);
}

/// Rows are read sixteen bytes at a time; what lies past the last column is the neighbour's and is never looked at.
/// The sums are int16 for at most 256 rows (256 * 128 = 2^15), then int32.
AVX2 static void add_rows(
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

const Loops evenhand_avx2_loops = {edges,          hash_words, flag,  flag_pairs, flagged,
                                   try_neighbours, keep,       pairs, sign, add_rows};
#endif
