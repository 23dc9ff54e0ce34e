#include "evenhand_crypto.h"

#include <unistd.h>
#if defined(__APPLE__)
#include <sys/random.h>
#endif

int evenhand_random(void *bytes, size_t count)
{
    // getentropy gives 256 at most.
    for (size_t done = 0; done < count;) {
        size_t piece = count - done < 256 ? count - done : 256;
        if (getentropy((char *)bytes + done, piece) != 0) return 0;
        done += piece;
    }
    return 1;
}
