/*
 * Shows the thread sanitizer what it cannot see of Swift's Mutex on Linux, loaded in front of a test program.
 *
 * A Mutex is taken and let go by an atomic that is compiled into the program, where the sanitizer follows it, unless somebody
 * waits: then the standard library, which is not instrumented, spins for it and at last has the kernel hand it on (futex(2),
 * FUTEX_LOCK_PI). Nothing orders the two holders then in the sanitizer's eyes, and whatever the Mutex guards looks like a race.
 * Only that order is added here: a race beside a Mutex is still found. The names are those of `_MutexHandle._lockSlow`,
 * `_tryLockSlow` and `_unlockSlow` of the module Synchronization, whose `self` comes in the context's register.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define LOCK_SLOW "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY_LOCK_SLOW "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK_SLOW "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

extern void __tsan_acquire(void *address);
extern void __tsan_release(void *address);

typedef SWIFT void lock_slow(uint32_t thread, SELF void *mutex);
typedef SWIFT _Bool try_lock_slow(SELF void *mutex);
typedef SWIFT void unlock_slow(SELF void *mutex);

static lock_slow *next_lock;
static try_lock_slow *next_try_lock;
static unlock_slow *next_unlock;

__attribute__((constructor)) static void find(void)
{
    // A shell or a timer around the test program passes this on to it.
    if (dlopen("libswiftSynchronization.so", RTLD_LAZY | RTLD_NOLOAD) == NULL) return;
    // Programs that the tests start are others: they are to start as they are.
    unsetenv("LD_PRELOAD");
    next_lock = (lock_slow *)dlsym(RTLD_NEXT, LOCK_SLOW);
    next_try_lock = (try_lock_slow *)dlsym(RTLD_NEXT, TRY_LOCK_SLOW);
    next_unlock = (unlock_slow *)dlsym(RTLD_NEXT, UNLOCK_SLOW);
    if (next_lock != NULL && next_try_lock != NULL && next_unlock != NULL) return;
    fputs("seen_mutex: the standard library names its Mutex otherwise: it has changed, and this file has to follow.\n", stderr);
    abort();
}

SWIFT void lock_seen(uint32_t thread, SELF void *mutex) __asm__(LOCK_SLOW);
SWIFT void lock_seen(uint32_t thread, SELF void *mutex)
{
    next_lock(thread, mutex);
    __tsan_acquire(mutex);
}

SWIFT _Bool try_lock_seen(SELF void *mutex) __asm__(TRY_LOCK_SLOW);
SWIFT _Bool try_lock_seen(SELF void *mutex)
{
    _Bool taken = next_try_lock(mutex);
    if (taken) __tsan_acquire(mutex);
    return taken;
}

SWIFT void unlock_seen(SELF void *mutex) __asm__(UNLOCK_SLOW);
SWIFT void unlock_seen(SELF void *mutex)
{
    __tsan_release(mutex);
    next_unlock(mutex);
}
