#include "shipped_model.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The file as it was trained and committed, put into the program by the compiler: one binary that scores wherever it
// is copied to. As read-only data its pages are shared by all processes and read only when touched.
_Alignas(64) static const unsigned char model[] = {
#embed "../../Models/cfpb-en.evenhand-model"
};

const unsigned char *evenhand_shipped_model(void) { return model; }

size_t evenhand_shipped_model_size(void) { return sizeof model; }
