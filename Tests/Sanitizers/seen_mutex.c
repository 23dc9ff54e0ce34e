/*
 * Shows the thread sanitizer what it cannot see of Swift's Mutex on Linux, loaded in front of a test program.
 *
 * A Mutex is taken and let go by an atomic that the sanitizer follows, unless somebody waits: then the kernel hands it on
 * (FUTEX_LOCK_PI and FUTEX_UNLOCK_PI, futex(2)), asked for within the standard library, which is not instrumented. Nothing orders
 * the two holders then in the sanitizer's eyes, and whatever the Mutex guards looks like a race. Only that order is added here:
 * a race beside a Mutex is still found.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <linux/futex.h>
#include <stdarg.h>
#include <sys/syscall.h>

extern void __tsan_acquire(void *address);
extern void __tsan_release(void *address);

long syscall(long number, ...)
{
    static long (*next)(long, ...);
    if (next == 0) next = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");

    long arguments[6];
    va_list given;
    va_start(given, number);
    for (int index = 0; index < 6; index++) arguments[index] = va_arg(given, long);
    va_end(given);

    int operation = number == SYS_futex ? (int)arguments[1] & FUTEX_CMD_MASK : -1;
    if (operation == FUTEX_UNLOCK_PI) __tsan_release((void *)arguments[0]);
    long result =
        next(number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
    if ((operation == FUTEX_LOCK_PI || operation == FUTEX_TRYLOCK_PI) && result == 0) {
        int kept = errno;
        __tsan_acquire((void *)arguments[0]);
        errno = kept;
    }
    return result;
}
