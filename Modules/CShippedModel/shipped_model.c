#include "shipped_model.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The files as they were trained and committed, put into the program by the compiler: one binary that scores wherever it
// is copied to. As read-only data their pages are shared by all processes and read only when touched.
_Alignas(64) static const unsigned char english[] = {
#embed "../../Models/cfpb-en.evenhand-model"
};

_Alignas(64) static const unsigned char thai[] = {
#embed "../../Models/wisesight-th.evenhand-model"
};

const unsigned char *evenhand_shipped_model(int number) { return number == 0 ? english : thai; }

size_t evenhand_shipped_model_size(int number) { return number == 0 ? sizeof english : sizeof thai; }
