#include "evenhand_memory.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>

void evenhand_return_memory(void) { malloc_trim(0); }
#else
void evenhand_return_memory(void) {}
#endif
