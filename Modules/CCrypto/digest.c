#include "evenhand_crypto.h"

#include <openssl/evp.h>
#include <pthread.h>

// Looking an algorithm up by its name costs more than hashing an event does, so it is looked up once.
static EVP_MD *sha256;
static pthread_once_t sha256_once = PTHREAD_ONCE_INIT;
static void find_sha256(void) { sha256 = EVP_MD_fetch(NULL, "SHA256", NULL); }

static EVP_MD_CTX *start(void)
{
    pthread_once(&sha256_once, find_sha256);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (context == NULL || sha256 == NULL || EVP_DigestInit_ex2(context, sha256, NULL) != 1) {
        EVP_MD_CTX_free(context);
        return NULL;
    }
    return context;
}

int evenhand_sha256(
    const void *first, size_t first_count, const void *second, size_t second_count, struct evenhand_hash *hash)
{
    EVP_MD_CTX *context = start();
    int done = context != NULL && EVP_DigestUpdate(context, first, first_count) == 1 &&
        EVP_DigestUpdate(context, second, second_count) == 1 &&
        EVP_DigestFinal_ex(context, (unsigned char *)hash->words, NULL) == 1;
    EVP_MD_CTX_free(context);
    return done;
}

struct evenhand_sha256_running *evenhand_sha256_start(void) { return (struct evenhand_sha256_running *)start(); }

int evenhand_sha256_add(struct evenhand_sha256_running *running, const void *bytes, size_t count)
{
    return EVP_DigestUpdate((EVP_MD_CTX *)running, bytes, count) == 1;
}

int evenhand_sha256_take(struct evenhand_sha256_running *running, struct evenhand_hash *hash)
{
    EVP_MD_CTX *context = (EVP_MD_CTX *)running;
    return EVP_DigestFinal_ex(context, (unsigned char *)hash->words, NULL) == 1 &&
        EVP_DigestInit_ex2(context, sha256, NULL) == 1;
}

void evenhand_sha256_release(struct evenhand_sha256_running *running) { EVP_MD_CTX_free((EVP_MD_CTX *)running); }
