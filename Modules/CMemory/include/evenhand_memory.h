// One call of the C library that Swift's view of it leaves out.
#ifndef EVENHAND_MEMORY_H
#define EVENHAND_MEMORY_H

/// Gives freed memory back to the system; does nothing where the C library has no such call.
void evenhand_return_memory(void);

#endif
