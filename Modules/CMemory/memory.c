#include "evenhand_memory.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#include <string.h>

void evenhand_keep_for_next_work(void) {
    const char *tunables = getenv("GLIBC_TUNABLES");
    // Who has tuned the allocator knows more of this machine.
    if (getenv("MALLOC_TRIM_THRESHOLD_") || getenv("MALLOC_MMAP_THRESHOLD_") ||
        (tunables && strstr(tunables, "glibc.malloc.")))
        return;
    mallopt(M_TRIM_THRESHOLD, 2 << 20);
    // Without a word on it, the first threshold would freeze this one at 128 KiB.
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
}

void evenhand_return_memory(void) { malloc_trim(0); }

#if __GLIBC__ > 2 || (__GLIBC__ == 2 && __GLIBC_MINOR__ >= 33)
uint64_t evenhand_kept_memory(void) { return mallinfo2().fordblks; }
#else
uint64_t evenhand_kept_memory(void) { return 0; }
#endif
#else
void evenhand_keep_for_next_work(void) {}
void evenhand_return_memory(void) {}
uint64_t evenhand_kept_memory(void) { return 0; }
#endif
