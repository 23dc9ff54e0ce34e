// The loops by AVX-512; called only where the processor has it.
#include "bodies.h"

#if HAS_AVX
#include <immintrin.h>

/// AVX-512 as servers have it since 2019 (Ice Lake, Zen 4): eight words or features at a time.
#define AVX512                                                                                                         \
    __attribute__((target(                                                                                             \
        "avx2,bmi,bmi2,popcnt,lzcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512cd,avx512vbmi,avx512vbmi2")))

/// The places of set bits are pressed out of a row of all places, sixteen to a store.
AVX512 static inline size_t avx512_flatten(uint64_t changes, uint32_t base, uint32_t *edges) {
    static const uint8_t places[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const size_t count = (size_t)__builtin_popcountll(changes);
    const __m512i set = _mm512_maskz_compress_epi8(changes, _mm512_loadu_si512(places));
    const __m512i from = _mm512_set1_epi32((int)base);
    _mm512_storeu_si512(edges, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(set))));
    _mm512_storeu_si512(
        edges + 16, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(set, 1))));
    if (__builtin_expect(count > 32, 0)) {
        _mm512_storeu_si512(
            edges + 32, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(set, 2))));
        _mm512_storeu_si512(
            edges + 48, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(set, 3))));
    }
    return count;
}

AVX512 static inline BlockMasks avx512_masks(const uint8_t *block, size_t left) {
    const __mmask64 there = left >= 64 ? ~0ull : (1ull << left) - 1;
    const __m512i bytes = _mm512_maskz_loadu_epi8(there, block);
    const __m512i letters =
        _mm512_sub_epi8(_mm512_or_si512(bytes, _mm512_set1_epi8(0x20)), _mm512_set1_epi8('a'));
    const __m512i digits = _mm512_sub_epi8(bytes, _mm512_set1_epi8('0'));
    BlockMasks masks;
    masks.word = _mm512_cmplt_epu8_mask(letters, _mm512_set1_epi8(26)) |
                 _mm512_cmplt_epu8_mask(digits, _mm512_set1_epi8(10));
    masks.exclamation = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('!'));
    masks.beyondASCII = _mm512_movepi8_mask(bytes);
    return masks;
}

AVX512 static EvenhandEdges edges(const uint8_t *bytes, size_t count, uint32_t *edges, size_t limit) {
    EDGES_BODY(avx512_masks, avx512_flatten)
}

AVX512 static inline __m512i mixed(__m512i product, unsigned by) {
    return _mm512_xor_si512(product, _mm512_srli_epi64(product, by));
}

/// The last words, of which fewer than sixteen bytes may be read, or fewer than eight are left.
AVX512 static size_t hash_rest(
    const uint8_t *bytes, size_t count, const uint32_t *edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words
) {
    HASH_BODY(low_bytes)
}

/// Eight words at a time, all of whose first sixteen bytes may be read; the last ones, one by one.
AVX512 static size_t hash_words(
    const uint8_t *bytes, size_t count, const uint32_t *edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words
) {
    const __m512i ones = _mm512_set1_epi64(-1), spaced = _mm512_set1_epi64((long long)spaces);
    const __m512i seed = _mm512_set1_epi64((long long)hash.seed);
    const __m512i firstFactor = _mm512_set1_epi64((long long)hash.first);
    const __m512i secondFactor = _mm512_set1_epi64((long long)hash.second);
    const __m512i lastFactor = _mm512_set1_epi64((long long)hash.last);
    const __m512i from = _mm512_set1_epi64(offset);
    size_t shouted = 0, done = 0;
    for (; done + 8 <= wordCount && edges[2 * done + 14] + 16 <= count; done += 8) {
        const __m512i both = _mm512_loadu_si512(edges + 2 * done);
        const __m512i starts = _mm512_and_si512(both, _mm512_set1_epi64(0xFFFFFFFF));
        const __m512i ends = _mm512_srli_epi64(both, 32);
        const __m512i length = _mm512_sub_epi64(ends, starts);
        const __m512i bits = _mm512_slli_epi64(length, 3);
        const __m512i further = _mm512_max_epi64(_mm512_sub_epi64(bits, _mm512_set1_epi64(64)), _mm512_setzero_si512());
        const __m512i chunk = _mm512_i64gather_epi64(starts, bytes, 1);
        const __m512i next = _mm512_i64gather_epi64(starts, bytes + 8, 1);
        const __m512i first = _mm512_andnot_si512(_mm512_sllv_epi64(ones, bits), _mm512_or_si512(chunk, spaced));
        const __m512i second = _mm512_andnot_si512(_mm512_sllv_epi64(ones, further), _mm512_or_si512(next, spaced));
        const __m512i product = _mm512_add_epi64(
            _mm512_mullo_epi64(_mm512_xor_si512(seed, first), firstFactor), _mm512_mullo_epi64(second, secondFactor));
        __m512i state = mixed(product, 32);
        unsigned longer = _mm512_cmpgt_epu64_mask(length, _mm512_set1_epi64(16));
        if (__builtin_expect(longer != 0, 0)) {
            uint64_t states[8];
            _mm512_storeu_si512(states, state);
            for (; longer != 0; longer &= longer - 1) {
                const size_t lane = (size_t)__builtin_ctz(longer), index = done + lane;
                states[lane] =
                    mix_rest(hash, states[lane], bytes, edges[2 * index] + 16, edges[2 * index + 1], count);
            }
            state = _mm512_loadu_si512(states);
        }
        _mm512_storeu_si512(words.hashes + done, mixed(_mm512_mullo_epi64(state, lastFactor), 29));
        _mm512_storeu_si512(words.starts + done, _mm512_add_epi64(starts, from));
        _mm512_storeu_si512(words.ends + done, _mm512_add_epi64(ends, from));
        const __m512i lead = _mm512_and_si512(chunk, _mm512_set1_epi64(0xFF));
        const unsigned digits = _mm512_cmplt_epu64_mask(
            _mm512_sub_epi64(lead, _mm512_set1_epi64('0')), _mm512_set1_epi64(10));
        const uint64_t flags = _pdep_u64(digits, 0x0101010101010101u);
        memcpy(words.flags + done, &flags, 8);
        unsigned capitals = _mm512_cmpeq_epi64_mask(
            _mm512_and_si512(chunk, _mm512_set1_epi64(0x606060)), _mm512_set1_epi64(0x404040));
        capitals &= _mm512_cmpgt_epi64_mask(length, _mm512_set1_epi64(2));
        for (; capitals != 0; capitals &= capitals - 1) {
            const size_t index = done + (size_t)__builtin_ctz(capitals);
            shouted += is_shouted(bytes, edges[2 * index], edges[2 * index + 1]);
        }
    }
    const EvenhandWords rest = {words.hashes + done, words.starts + done, words.ends + done, words.flags + done};
    return shouted + hash_rest(bytes, count, edges + 2 * done, wordCount - done, offset, hash, rest);
}

/// Lanes of 64 bits of which one of the four 16-bit parts is zero have some bit set, the lowest in the first such part.
AVX512 static inline __m512i zero_parts(__m512i parts) {
    return _mm512_and_si512(
        _mm512_andnot_si512(parts, _mm512_sub_epi64(parts, _mm512_set1_epi64(0x0001000100010001))),
        _mm512_set1_epi64((long long)0x8000800080008000));
}

/// The tag of a hash in each of the four 16-bit parts.
AVX512 static inline __m512i tags_of(__m512i hashes) {
    const __m512i upper = _mm512_set_epi64(
        0x0F0E0F0E0F0E0F0E, 0x0706070607060706, 0x0F0E0F0E0F0E0F0E, 0x0706070607060706, 0x0F0E0F0E0F0E0F0E,
        0x0706070607060706, 0x0F0E0F0E0F0E0F0E, 0x0706070607060706);
    return _mm512_or_si512(_mm512_shuffle_epi8(hashes, upper), _mm512_set1_epi64(0x0001000100010001));
}
/// One by one: the filter is larger than the first cache, and eight loads in one gathering instruction took a half longer.
AVX512 static uint8_t flag(EvenhandFilter filter, const uint64_t *hashes, size_t count, uint8_t *flags, uint8_t flag) {
    return flag_body(filter, hashes, count, flags, flag);
}

AVX512 static inline __m512i pairs_of(__m512i before, __m512i hashes, __m512i factor) {
    const __m512i joined = _mm512_xor_si512(
        _mm512_add_epi64(_mm512_rol_epi64(before, 23), hashes), _mm512_set1_epi64(0x2545F4914F6CDD1D));
    return mixed(_mm512_mullo_epi64(joined, factor), 29);
}

AVX512 static void pairs(const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs) {
    const __m512i by = _mm512_set1_epi64((long long)factor);
    for (size_t done = 0; done < count; done += 8) {
        const __mmask8 there = count - done >= 8 ? 0xFF : (__mmask8)((1u << (count - done)) - 1);
        const __m512i before = _mm512_maskz_loadu_epi64(there, hashes + done - 1);
        _mm512_mask_storeu_epi64(
            pairs + done, there, pairs_of(before, _mm512_maskz_loadu_epi64(there, hashes + done), by));
    }
}

AVX512 static void flag_pairs(
    EvenhandFilter filter, const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *made, uint8_t *flags,
    uint8_t flag
) {
    pairs(hashes, count, factor, made);
    flag_body(filter, made, count, flags, flag);
}

AVX512 static size_t flagged(const uint8_t *flags, size_t count, uint8_t bits, uint32_t *places) {
    size_t next = 0;
    for (size_t done = 0; done < count; done += 64) {
        const __mmask64 there = count - done >= 64 ? ~0ull : (1ull << (count - done)) - 1;
        const __mmask64 set = _mm512_mask_test_epi8_mask(
            there, _mm512_maskz_loadu_epi8(there, flags + done), _mm512_set1_epi8((char)bits));
        next += avx512_flatten(set, (uint32_t)done, places + next);
    }
    return next;
}

/// Sixteen entries of a chain at a time: all but the longest chains take one turn.
AVX512 static size_t try_neighbours(
    EvenhandNeighbours neighbours, EvenhandMatches hits, size_t hitCount, size_t *done, const uint64_t *hashes,
    size_t count, EvenhandMatches tried, size_t limit
) {
    const __m512i steps = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    size_t next = 0, hit = *done;
    for (; hit < hitCount && next + neighbours.longest + 16 <= limit; hit++) {
        const size_t place = hits.places[hit];
        const __m512i before = _mm512_set1_epi32((int)neighbour_before(hashes, place));
        const __m512i after = _mm512_set1_epi32((int)neighbour_after(hashes, place, count));
        unsigned last;
        uint32_t number = hits.numbers[hit];
        do {
            const __m512i codes = _mm512_loadu_si512(neighbours.codes + number);
            last = _mm512_test_epi32_mask(codes, _mm512_set1_epi32(EVENHAND_LAST));
            const __m512i asked = _mm512_andnot_si512(_mm512_set1_epi32(EVENHAND_LAST), codes);
            const unsigned stay =
                (_mm512_cmpeq_epi32_mask(asked, before) | _mm512_cmpeq_epi32_mask(asked, after) |
                 _mm512_testn_epi32_mask(codes, _mm512_set1_epi32(3))) &
                (last ^ (last - 1));
            const __m512i numbers = _mm512_add_epi32(_mm512_set1_epi32((int)number), steps);
            _mm512_storeu_si512(tried.numbers + next, _mm512_maskz_compress_epi32((__mmask16)stay, numbers));
            _mm512_storeu_si512(tried.places + next, _mm512_set1_epi32((int)place));
            next += (size_t)__builtin_popcount(stay & 0xFFFF);
            number += 16;
        } while (__builtin_expect(last == 0, 0));
    }
    *done = hit;
    return next;
}

AVX512 static size_t keep(const uint64_t *tags, uint64_t mask, const uint64_t *hashes, size_t count, uint64_t *kept) {
    size_t next = 0, done = 0;
    for (; done + 8 <= count; done += 8) {
        const __m512i hash = _mm512_loadu_si512(hashes + done);
        const __m512i bucket = _mm512_and_si512(hash, _mm512_set1_epi64((long long)mask));
        const __m512i zeros = zero_parts(_mm512_xor_si512(_mm512_i64gather_epi64(bucket, tags, 8), tags_of(hash)));
        const __mmask8 stay = _mm512_cmpeq_epi64_mask(zeros, _mm512_setzero_si512());
        // Pressed together in a register: straight to memory costs this instruction a hundred cycles on some processors.
        _mm512_storeu_si512(kept + next, _mm512_maskz_compress_epi64(stay, hash));
        next += (size_t)__builtin_popcount(stay);
    }
    return next + keep_body(tags, mask, hashes + done, count - done, kept + next);
}

/// A run of words behind an earlier one.
#define joined(LATER, EARLIER, BY) _mm512_xor_si512(LATER, _mm512_rol_epi64(EARLIER, BY))

/// Eight shingles at a time, each from two runs of four words: no step waits for the one before.
AVX512 static void sign(const uint64_t *hashes, size_t count, uint64_t factor, uint32_t *bins) {
    const __m512i by = _mm512_set1_epi64((long long)factor), none = _mm512_setzero_si512();
    Bins open = open_bins(bins);
    // Runs of one, two and four words that end in each of the eight words before.
    __m512i ones = _mm512_maskz_loadu_epi64(0xFE, hashes - 8);
    __m512i twos = joined(ones, _mm512_alignr_epi64(ones, none, 7), 1);
    __m512i fours = joined(twos, _mm512_alignr_epi64(twos, none, 6), 2);
    uint64_t shingles[64];
    size_t done = 0;
    while (done + 8 <= count) {
        size_t size = 0;
        for (; size < 64 && done + 8 <= count; size += 8, done += 8) {
            const __m512i one = _mm512_loadu_si512(hashes + done);
            const __m512i two = joined(one, _mm512_alignr_epi64(one, ones, 7), 1);
            const __m512i four = joined(two, _mm512_alignr_epi64(two, twos, 6), 2);
            const __m512i state = joined(four, _mm512_alignr_epi64(four, fours, 4), 4);
            ones = one, twos = two, fours = four;
            _mm512_storeu_si512(shingles + size, mixed(_mm512_mullo_epi64(state, by), 32));
        }
        for (size_t index = 0; index < size; index += 4) {
            take_shingle(&open, 0, shingles[index]);
            take_shingle(&open, 1, shingles[index + 1]);
            take_shingle(&open, 2, shingles[index + 2]);
            take_shingle(&open, 3, shingles[index + 3]);
        }
    }
    close_bins(&open, bins);
    sign_body(hashes + done, count - done, factor, bins);
}

enum { part = 64 };

/// Rows of features in four steps, `part` features at a time. The tags are fetched one by one, so that many lines of the
/// table are on their way at the same time: as one gathering instruction for eight this took 1.0 µs a narrative, so 0.6.
/// Then eight tags are compared at once and the features that the table knows pressed together; then those that still
/// count, one by one; then their rows are added. A quarter of the time goes into counting: a count may be the one that was
/// just written.
/// At most 64 rows are summed in int16 (64 * 128 = 2^13).
AVX512 static void add_rows(
    const uint8_t *table, uint32_t bucketCount, const uint64_t *hashes, size_t count, uint64_t *counts,
    EvenhandSums *sums
) {
    uint32_t slots[part + 16], rows[part + 16];
    uint64_t buckets[part], tags[part];
    __m512i wide = _mm512_setzero_si512();
    for (size_t from = 0; from < count; from += part) {
        const size_t size = count - from < part ? count - from : part;
        for (size_t index = 0; index < size; index++) {
            const uint64_t bucket = (uint64_t)(uint32_t)hashes[from + index] * bucketCount >> 32;
            buckets[index] = bucket;
            memcpy(tags + index, table + bucket * bucketByteCount + tagsOffset, 8);
        }
        size_t known = 0;
        for (size_t done = 0; done < size; done += 8) {
            const __mmask8 there = size - done >= 8 ? 0xFF : (1u << (size - done)) - 1;
            const __m512i hash = _mm512_maskz_loadu_epi64(there, hashes + from + done);
            const __m512i bucket = _mm512_maskz_loadu_epi64(there, buckets + done);
            const __m512i zeros =
                zero_parts(_mm512_xor_si512(_mm512_maskz_loadu_epi64(there, tags + done), tags_of(hash)));
            const __mmask8 found = there & _mm512_cmpneq_epi64_mask(zeros, _mm512_setzero_si512());
            // The lowest bit that is set stands at 15, 31, 47 or 63: leading zeros of that bit alone give the lane.
            const __m512i lowest = _mm512_and_si512(zeros, _mm512_sub_epi64(_mm512_setzero_si512(), zeros));
            const __m512i lane = _mm512_sub_epi64(
                _mm512_set1_epi64(3), _mm512_srli_epi64(_mm512_lzcnt_epi64(lowest), 4));
            const __m512i slot = _mm512_add_epi64(_mm512_slli_epi64(bucket, 2), lane);
            const __m512i row = _mm512_add_epi64(
                _mm512_slli_epi64(bucket, 6), _mm512_mul_epu32(lane, _mm512_set1_epi64(rowByteCount)));
            _mm256_storeu_si256(
                (__m256i *)(slots + known), _mm512_cvtepi64_epi32(_mm512_maskz_compress_epi64(found, slot)));
            _mm256_storeu_si256(
                (__m256i *)(rows + known), _mm512_cvtepi64_epi32(_mm512_maskz_compress_epi64(found, row)));
            known += (size_t)__builtin_popcount(found);
        }
        size_t counted = 0;
        for (size_t index = 0; index < known; index++) {
            const uint64_t slot = slots[index], shift = 2 * (slot & 31);
            uint64_t *cells = counts + (slot >> 5 & (EVENHAND_CELLS / 32 - 1));
            const uint64_t word = *cells, still = (word >> shift & 3) != 3;
            rows[counted] = rows[index];
            counted += still;
            *cells = word + (still << shift);
        }
        __m256i narrow = _mm256_setzero_si256();
        for (size_t index = 0; index < counted; index++)
            narrow = _mm256_add_epi16(
                narrow, _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(table + rows[index]))));
        wide = _mm512_add_epi32(wide, _mm512_cvtepi16_epi32(narrow));
    }
    int32_t lanes[16];
    _mm512_storeu_si512(lanes, wide);
    for (size_t column = 0; column < 8; column++) {
        sums->even[column] += lanes[2 * column];
        sums->odd[column] += lanes[2 * column + 1];
    }
}

const Loops evenhand_avx512_loops = {edges,          hash_words, flag,  flag_pairs, flagged,
                                     try_neighbours, keep,       pairs, sign, add_rows};
#endif
