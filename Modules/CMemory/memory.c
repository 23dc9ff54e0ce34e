#include "evenhand_memory.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>

void evenhand_return_memory(void) { malloc_trim(0); }

#if __GLIBC__ > 2 || (__GLIBC__ == 2 && __GLIBC_MINOR__ >= 33)
uint64_t evenhand_kept_memory(void) { return mallinfo2().fordblks; }
#else
uint64_t evenhand_kept_memory(void) { return 0; }
#endif
#else
void evenhand_return_memory(void) {}
uint64_t evenhand_kept_memory(void) { return 0; }
#endif
