#ifndef EVENHAND_SHIPPED_MODEL_H
#define EVENHAND_SHIPPED_MODEL_H

#include <stddef.h>

/// The bytes of a scoring model that every program carries, 0 English or 1 Thai; aligned to 64, never written.
const unsigned char *evenhand_shipped_model(int number);
/// How many there are.
size_t evenhand_shipped_model_size(int number);

#endif
