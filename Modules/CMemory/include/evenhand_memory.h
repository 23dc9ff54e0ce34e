// Two calls of the C library that Swift's view of it leaves out.
#ifndef EVENHAND_MEMORY_H
#define EVENHAND_MEMORY_H

#include <stdint.h>

/// Gives freed memory back to the system; does nothing where the C library has no such call.
void evenhand_return_memory(void);

/// Bytes that were freed and that the C library keeps for the next who asks, those given back to the system among them; 0
/// where it does not say.
uint64_t evenhand_kept_memory(void);

#endif
