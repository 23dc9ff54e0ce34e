#include "bodies.h"

// MARK: - Choosing

static const Loops *loops_for(EvenhandInstructions instructions) {
#if HAS_AVX
    if (instructions == EvenhandInstructionsAVX512) return &evenhand_avx512_loops;
    if (instructions == EvenhandInstructionsAVX2) return &evenhand_avx2_loops;
#endif
    return &evenhand_portable_loops;
}

EvenhandInstructions evenhand_best_instructions(void) {
#if HAS_AVX
    __builtin_cpu_init();
    const bool hasAVX2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                         __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
    if (hasAVX2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512vbmi") &&
        __builtin_cpu_supports("avx512vbmi2"))
        return EvenhandInstructionsAVX512;
    if (hasAVX2) return EvenhandInstructionsAVX2;
#endif
    return EvenhandInstructionsPortable;
}

/// Null until somebody asks. Racing threads find the same answer, so a relaxed load and store do.
static const Loops *chosen;

static inline const Loops *loops(void) {
    const Loops *known = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
    if (known == NULL) {
        known = loops_for(evenhand_best_instructions());
        __atomic_store_n(&chosen, known, __ATOMIC_RELAXED);
    }
    return known;
}

void evenhand_use(EvenhandInstructions instructions) {
    const EvenhandInstructions best = evenhand_best_instructions();
    __atomic_store_n(&chosen, loops_for(instructions < best ? instructions : best), __ATOMIC_RELAXED);
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

size_t evenhand_flagged(const uint8_t *flags, size_t count, uint8_t bits, uint32_t *places) {
    return loops()->flagged(flags, count, bits, places);
}

size_t evenhand_try_neighbours(
    EvenhandNeighbours neighbours, EvenhandMatches hits, size_t hitCount, size_t *done, const uint64_t *hashes,
    size_t count, EvenhandMatches tried, size_t limit
) {
    for (size_t hit = *done; hit < hitCount; hit++) __builtin_prefetch(neighbours.codes + hits.numbers[hit]);
    return loops()->try_neighbours(neighbours, hits, hitCount, done, hashes, count, tried, limit);
}

size_t evenhand_keep(const uint64_t *tags, uint64_t mask, const uint64_t *hashes, size_t count, uint64_t *kept) {
    return loops()->keep(tags, mask, hashes, count, kept);
}

void evenhand_pairs(const uint64_t *hashes, size_t count, uint64_t factor, uint64_t *pairs) {
    loops()->pairs(hashes, count, factor, pairs);
}

void evenhand_sign(const uint64_t *hashes, size_t count, uint64_t factor, uint32_t *bins) {
    loops()->sign(hashes, count, factor, bins);
}

void evenhand_add_rows(
    const uint8_t *table, uint32_t bucketCount, const uint64_t *hashes, size_t count, uint64_t *counts,
    EvenhandSums *sums
) {
    loops()->add_rows(table, bucketCount, hashes, count, counts, sums);
}

// MARK: - What is the same for all

/// The four slots of a bucket are compared without a jump; the next bucket is asked only where this one is full.
/// What is not wanted is looked for in the first bucket, which the cache has.
static inline bool value_of(EvenhandIndex index, uint64_t hash, bool isWanted, uint32_t *value) {
    const uint64_t tag = (hash >> 32 | 1) << 32;
    for (uint64_t bucket = isWanted ? hash & index.mask : 0;; bucket = (bucket + 1) & index.mask) {
        const uint64_t *slots = index.slots + 4 * bucket;
        bool isFound = false;
        for (size_t lane = 0; lane < 4; lane++) {
            const uint64_t rest = slots[lane] ^ tag;
            const bool isHere = rest >> 32 == 0;
            *value = isHere ? (uint32_t)rest : *value;
            isFound |= isHere;
        }
        if (isFound || slots[3] == 0 || !isWanted) return isFound & isWanted;
    }
}

size_t evenhand_look_up(
    EvenhandIndex index, const uint64_t *hashes, const uint64_t *pairs, const uint8_t *flags, size_t first,
    const uint32_t *places, size_t placeCount, EvenhandMatches hits
) {
    // The slots lie all over a table that no first cache holds: they are asked for together.
    for (size_t turn = 0; turn < placeCount; turn++) {
        const size_t place = first + places[turn];
        const uint64_t word = flags[place] & EVENHAND_WORD ? hashes[place] : 0;
        const uint64_t pair = flags[place] & EVENHAND_PAIR ? pairs[place] : 0;
        __builtin_prefetch(index.slots + 4 * (word & index.mask));
        __builtin_prefetch(index.slots + 4 * (pair & index.mask));
    }
    size_t next = 0;
    for (size_t turn = 0; turn < placeCount; turn++) {
        const uint32_t place = (uint32_t)first + places[turn], flag = flags[place];
        uint32_t value = 0;
        const bool isWord = value_of(index, hashes[place], flag & EVENHAND_WORD, &value);
        hits.places[next] = place;
        hits.numbers[next] = value;
        next += isWord;
        hits.places[next] = place;
        hits.numbers[next] = 0;
        next += flag & EVENHAND_DIGIT;
        const bool isPair = value_of(index, pairs[place], flag & EVENHAND_PAIR, &value);
        hits.places[next] = place;
        hits.numbers[next] = value;
        next += isPair;
    }
    return next;
}

void evenhand_keep_places(
    const uint64_t *tags, uint64_t mask, EvenhandWords words, size_t count, int64_t *starts, int64_t *ends
) {
    size_t next = 0;
    for (size_t index = 0; index < count; index++) {
        starts[next] = words.starts[index];
        ends[next] = words.ends[index];
        next += !is_in(tags, mask, words.hashes[index]);
    }
}
