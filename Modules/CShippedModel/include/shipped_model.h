#ifndef EVENHAND_SHIPPED_MODEL_H
#define EVENHAND_SHIPPED_MODEL_H

#include <stddef.h>

/// The bytes of the scoring model that every program carries; aligned to 64, never written.
const unsigned char *evenhand_shipped_model(void);
/// How many there are.
size_t evenhand_shipped_model_size(void);

#endif
