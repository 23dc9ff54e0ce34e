// Calls of the C library that Swift's view of it leaves out.
#ifndef EVENHAND_MEMORY_H
#define EVENHAND_MEMORY_H

#include <stdint.h>

/// Lets the C library keep up to 2 MiB free at the top of each of its heaps, and take pieces of up to 1 MiB from there.
///
/// It begins with 128 KiB for both: where one thread writes and another frees, as with streams, the same pages then go back to
/// the system and come again thousands of times a second. Does nothing where the environment tunes the allocator.
void evenhand_keep_for_next_work(void);

/// Gives freed memory back to the system; does nothing where the C library has no such call.
void evenhand_return_memory(void);

/// Bytes that were freed and that the C library keeps for the next who asks, those given back to the system among them; 0
/// where it does not say.
uint64_t evenhand_kept_memory(void);

#endif
