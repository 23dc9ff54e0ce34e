#include "evenhand_sqlite_settings.h"

#include <sqlite3.h>

int32_t evenhand_sqlite_stop_counting_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK; }
