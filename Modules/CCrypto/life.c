#include <openssl/crypto.h>

// At exit libcrypto would free what threads that still run are using; the system takes everything back anyway. Only the first call
// of a process may ask for this.
__attribute__((constructor)) static void keep_until_the_end(void) { OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, NULL); }
