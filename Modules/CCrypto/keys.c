#include "evenhand_crypto.h"

#include <limits.h>
#include <openssl/evp.h>

int evenhand_ed25519_public_key(const uint8_t *secret, uint8_t *public_key)
{
    size_t count = 32;
    EVP_PKEY *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, secret, 32);
    int done = key != NULL && EVP_PKEY_get_raw_public_key(key, public_key, &count) == 1 && count == 32;
    EVP_PKEY_free(key);
    return done;
}

int evenhand_ed25519_sign(const uint8_t *secret, const void *bytes, size_t count, uint8_t *signature)
{
    size_t signature_count = 64;
    EVP_PKEY *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, secret, 32);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int done = key != NULL && context != NULL && EVP_DigestSignInit(context, NULL, NULL, NULL, key) == 1 &&
        EVP_DigestSign(context, signature, &signature_count, bytes, count) == 1 && signature_count == 64;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return done;
}

int evenhand_ed25519_verify(
    const uint8_t *public_key, const uint8_t *signature, size_t signature_count, const void *bytes, size_t count)
{
    EVP_PKEY *key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, public_key, 32);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int done = key != NULL && context != NULL && EVP_DigestVerifyInit(context, NULL, NULL, NULL, key) == 1 &&
        EVP_DigestVerify(context, signature, signature_count, bytes, count) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return done;
}

int evenhand_seal(
    const uint8_t *key, const uint8_t *nonce, const void *bytes, size_t count, uint8_t *sealed, uint8_t *tag)
{
    int written = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int done = context != NULL && count <= INT_MAX && EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, nonce) == 1 &&
        EVP_EncryptUpdate(context, sealed, &written, bytes, (int)count) == 1 && (size_t)written == count &&
        EVP_EncryptFinal_ex(context, sealed + written, &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 16, tag) == 1;
    EVP_CIPHER_CTX_free(context);
    return done;
}

int evenhand_open(
    const uint8_t *key, const uint8_t *nonce, const uint8_t *sealed, size_t count, const uint8_t *tag, void *bytes)
{
    int written = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int done = context != NULL && count <= INT_MAX && EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), NULL, key, nonce) == 1 &&
        EVP_DecryptUpdate(context, bytes, &written, sealed, (int)count) == 1 && (size_t)written == count &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 16, (void *)tag) == 1 &&
        EVP_DecryptFinal_ex(context, (uint8_t *)bytes + written, &written) == 1;
    EVP_CIPHER_CTX_free(context);
    return done;
}
