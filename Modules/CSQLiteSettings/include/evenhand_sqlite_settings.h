// A setting of SQLite that Swift cannot reach: sqlite3_config takes a variable list of arguments.
#ifndef EVENHAND_SQLITE_SETTINGS_H
#define EVENHAND_SQLITE_SETTINGS_H

#include <stdint.h>

/// Stops SQLite from counting the memory it holds, for which every allocation and every release of any thread takes one and
/// the same lock. Nothing here reads those counts. Call before SQLite is used; later it changes nothing.
/// Returns 1 when the counting is off from now on, 0 when it was too late.
int32_t evenhand_sqlite_stop_counting_memory(void);

#endif
