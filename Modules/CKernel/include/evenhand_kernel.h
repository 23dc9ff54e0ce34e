// The loops of scoring that live on instructions chosen at run time: AVX2 and its kin.
//
// Each has a portable twin that gives the same bytes; machines without AVX2, and other processors, take that one.
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

/// Copies the words whose value in the table is 1, not those whose value is 0; gives how many were copied.
///
/// A bucket of the table has four tags in a word of 64 bits and eight values: one for each tag, and the fifth for words
/// that are not in the table. There is room for `count` words at `kept`.
size_t evenhand_keep(
    const uint64_t *_Nonnull tags, const uint8_t *_Nonnull values, uint64_t mask, EvenhandWords words, size_t count,
    EvenhandWords kept);

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

/// Whether the processor's AVX2 instructions are used.
bool evenhand_uses_avx2(void);

/// For tests and measurements: takes the portable loops from now on, or again those the processor allows.
void evenhand_use_portable(bool portable);

#endif
