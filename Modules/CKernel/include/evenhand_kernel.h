// The loops of scoring that live on instructions chosen at run time: AVX-512, or AVX2 and its kin.
//
// Each has a portable twin that gives the same bytes; machines without either, and other processors, take that one.
#ifndef EVENHAND_KERNEL_H
#define EVENHAND_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Where words begin and end in a stretch of UTF-8.
typedef struct {
    /// Offsets written: a word's first byte, the byte after its last, the next word's first, and so on. Always even.
    size_t edgeCount;
    /// Where reading stopped: the end, a word or mark that is not plain ASCII, or where the edges ran out.
    size_t stop;
    /// Exclamation marks before `stop`.
    size_t exclamationMarks;
    /// Whether reading stopped because the edges ran out.
    bool isFull;
} EvenhandEdges;

/// Edges that must have room: those of one block of 64 bytes, and the end of a last word.
#define EVENHAND_EDGE_ROOM 72

/// Finds the words of `bytes[..<count]`, which begins outside of a word: runs of ASCII letters and digits.
///
/// A no-break space, a dash, an ellipsis or a curly quotation mark parts words without stopping.
/// `limit` is the room at `edges`, at least EVENHAND_EDGE_ROOM; `count` is at most 2^32 - 1.
EvenhandEdges evenhand_edges(
    const uint8_t *_Nonnull bytes, size_t count, uint32_t *_Nonnull edges, size_t limit);

/// Where the words of a stretch go, by word.
typedef struct {
    uint64_t *_Nonnull hashes;
    int64_t *_Nonnull starts;
    int64_t *_Nonnull ends;
    /// 1 where the word begins with a digit, else 0.
    uint8_t *_Nonnull flags;
} EvenhandWords;

/// The constants of the word hash: the state before a word, the factors of its two halves, and the last factor.
typedef struct {
    uint64_t seed, first, second, last;
} EvenhandWordHash;

/// Hashes the words whose edges `evenhand_edges` found in `bytes[..<count]`, letters in lower case, and notes where
/// they lie, `offset` added. Gives the number of words of three or more letters, all capitals, that are not rows of X.
size_t evenhand_hash_words(
    const uint8_t *_Nonnull bytes, size_t count, const uint32_t *_Nonnull edges, size_t wordCount, int64_t offset,
    EvenhandWordHash hash, EvenhandWords words);

/// A Bloom filter, one word of 64 bits an entry: the word is chosen by the upper half of a hash and `mask`, and both bits
/// that bits 20 to 25 and 26 to 31 of the hash name must be set.
typedef struct {
    const uint64_t *_Nonnull words;
    uint64_t mask;
} EvenhandFilter;

/// Sets `flag` in the flags of hashes that the filter lets through; gives `flag` if there is one, else 0.
uint8_t evenhand_flag(
    EvenhandFilter filter, const uint64_t *_Nonnull hashes, size_t count, uint8_t *_Nonnull flags, uint8_t flag);

/// Writes the hash of each word and the one before it, and flags those that the filter lets through.
///
/// `hashes[-1]` is the word before the first.
void evenhand_flag_pairs(
    EvenhandFilter filter, const uint64_t *_Nonnull hashes, size_t count, uint64_t factor, uint64_t *_Nonnull pairs,
    uint8_t *_Nonnull flags, uint8_t flag);

/// Bits of a word's flags: it begins with a digit; the index may hold it, or it and the word before.
#define EVENHAND_DIGIT 1
#define EVENHAND_WORD 2
#define EVENHAND_PAIR 4

/// Writes the places of flags that have one of `bits`, in order; gives how many. Up to 64 more may be written.
size_t evenhand_flagged(const uint8_t *_Nonnull flags, size_t count, uint8_t bits, uint32_t *_Nonnull places);

/// Places of words, and a number with each.
typedef struct {
    uint32_t *_Nonnull places;
    uint32_t *_Nonnull numbers;
} EvenhandMatches;

/// Numbers by hash: buckets of four slots, the upper half of a slot the hash's own with bit 0 set, the lower the number;
/// 0 is an empty slot, and only behind a full bucket does the next one hold what had no room.
typedef struct {
    const uint64_t *_Nonnull slots;
    uint64_t mask;
} EvenhandIndex;

/// Looks up the words and pairs at `first` + `places` whose flags say so: for each place its word, 0 if it is a digit,
/// its pair.
///
/// Gives how many hits were written, three for each place at most. Whether the index holds a word that the filter let
/// through is anybody's guess: there is no jump.
size_t evenhand_look_up(
    EvenhandIndex index, const uint64_t *_Nonnull hashes, const uint64_t *_Nonnull pairs,
    const uint8_t *_Nonnull flags, size_t first, const uint32_t *_Nonnull places, size_t placeCount,
    EvenhandMatches hits);

/// A code for each entry of a chain, side by side: the upper 29 bits of a word's hash, and what is asked of it.
/// Sixteen more codes than there are may be read. `longest` is the number of entries of the longest chain.
typedef struct {
    const uint32_t *_Nonnull codes;
    size_t longest;
} EvenhandNeighbours;

/// The word stands before, or after; with neither nothing is asked. The entry is the last of its chain.
#define EVENHAND_BEFORE 1
#define EVENHAND_AFTER 2
#define EVENHAND_LAST 4

/// Writes those entries of the hits' chains whose neighbour stands where it should; gives how many.
///
/// Goes on at the hit `*done`, and moves it behind the last hit that was tried: all of them, unless fewer than
/// `longest` + 16 places are left of the `limit` there are at `tried`.
size_t evenhand_try_neighbours(
    EvenhandNeighbours neighbours, EvenhandMatches hits, size_t hitCount, size_t *_Nonnull done,
    const uint64_t *_Nonnull hashes, size_t count, EvenhandMatches tried, size_t limit);

/// Copies the words that are not in a table; gives how many. There is room for `count` of them at `kept`.
///
/// A bucket of the table has four tags in a word of 64 bits.
size_t evenhand_keep(
    const uint64_t *_Nonnull tags, uint64_t mask, const uint64_t *_Nonnull hashes, size_t count,
    uint64_t *_Nonnull kept);

/// Copies where the same words lie.
void evenhand_keep_places(
    const uint64_t *_Nonnull tags, uint64_t mask, EvenhandWords words, size_t count, int64_t *_Nonnull starts,
    int64_t *_Nonnull ends);

/// Writes the hash of each word and the one before it. `hashes[-1]` is the word before the first.
void evenhand_pairs(const uint64_t *_Nonnull hashes, size_t count, uint64_t factor, uint64_t *_Nonnull pairs);

/// Takes the shingles of eight words that end in each of `hashes` into the sixteen bins of a signature: the upper four bits
/// of a shingle's hash choose a bin, which keeps the least of the lower 32. `hashes[-7]` is the first that is read.
void evenhand_sign(const uint64_t *_Nonnull hashes, size_t count, uint64_t factor, uint32_t *_Nonnull bins);

/// The sums of sixteen columns: `even[i]` of column 2i, `odd[i]` of column 2i + 1.
typedef struct {
    int32_t even[8];
    int32_t odd[8];
} EvenhandSums;

/// How many counts of repeats there are, of two bits each. A power of two.
#define EVENHAND_CELLS 16384

/// Adds the rows of features to `sums`, each feature three times at most.
///
/// A bucket is 64 bytes: four rows of 14 int8, then four 16-bit tags. `counts` holds EVENHAND_CELLS counts
/// of two bits, 32 to a word, and remembers; a slot uses the count of its lower bits.
/// The bucket of a feature is the upper half of the product of its hash's lower half and `bucketCount`.
void evenhand_add_rows(
    const uint8_t *_Nonnull table, uint32_t bucketCount, const uint64_t *_Nonnull hashes, size_t count,
    uint64_t *_Nonnull counts, EvenhandSums *_Nonnull sums);

/// The kinds of loops, each for processors that have more than the kind before.
typedef enum __attribute__((enum_extensibility(closed))) {
    EvenhandInstructionsPortable,
    /// AVX2, BMI 1 and 2, POPCNT.
    EvenhandInstructionsAVX2,
    /// AVX-512 F, BW, DQ, VL, CD, VBMI and VBMI2 besides: Ice Lake and Zen 4 on.
    EvenhandInstructionsAVX512,
} EvenhandInstructions;

/// What this processor and its operating system allow. The best kind is used unless told otherwise.
EvenhandInstructions evenhand_best_instructions(void);

/// For tests and measurements: takes these loops from now on, or the best allowed if they are not.
void evenhand_use(EvenhandInstructions instructions);

#endif
