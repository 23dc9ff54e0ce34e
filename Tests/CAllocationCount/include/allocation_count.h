// Counts the calls of malloc and its kin on each thread: the C library's own, called through these.
// Compiled into a shared library and named in LD_PRELOAD it counts for any program: ALLOCATION_COUNT_FILE names an existing
// file of eight bytes, which then holds the allocations of all its threads.
#ifndef ALLOCATION_COUNT_H
#define ALLOCATION_COUNT_H

#include <stdbool.h>
#include <stdint.h>

/// Whether allocations are counted here: with the GNU C library, and not beneath a sanitizer, which has its own malloc.
bool allocation_count_works(void);

/// Allocations of the calling thread so far.
uint64_t allocation_count(void);

#endif
