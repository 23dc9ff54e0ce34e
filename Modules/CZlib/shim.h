// zlib as the system ships it. Swift calls the functions with a trailing underscore (inflateInit2_), since
// the names without one are macros.
#include <zlib.h>
