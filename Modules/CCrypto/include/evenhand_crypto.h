// What this house asks of OpenSSL's libcrypto, and of the system's random source. Every function that returns int returns 1 when it
// did what it says, and 0 when libcrypto refused or had no memory; what it would have written is then undefined.
#ifndef EVENHAND_CRYPTO_H
#define EVENHAND_CRYPTO_H

#include <stddef.h>
#include <stdint.h>

/// So many bytes from the system's random source.
int evenhand_random(void *bytes, size_t count);

/// A SHA-256 value as four words that hold its 32 bytes in order, whatever the processor's own order of bytes.
struct evenhand_hash {
    uint64_t words[4];
};

/// SHA-256 (FIPS 180-4) of one run of bytes followed by another; the second may be empty.
int evenhand_sha256(
    const void *first, size_t first_count, const void *second, size_t second_count, struct evenhand_hash *hash);

/// SHA-256 that is fed piece by piece.
struct evenhand_sha256_running;

/// Null when there is no memory for it. Ends with `evenhand_sha256_release`.
struct evenhand_sha256_running *evenhand_sha256_start(void);
int evenhand_sha256_add(struct evenhand_sha256_running *running, const void *bytes, size_t count);
/// The hash of all that was added, and starts over.
int evenhand_sha256_take(struct evenhand_sha256_running *running, struct evenhand_hash *hash);
void evenhand_sha256_release(struct evenhand_sha256_running *running);

/// The public half, 32 bytes, of an Ed25519 key (RFC 8032 §5.1.5), which is any 32 bytes.
int evenhand_ed25519_public_key(const uint8_t *secret, uint8_t *public_key);
/// The signature, 64 bytes (RFC 8032 §5.1.6).
int evenhand_ed25519_sign(const uint8_t *secret, const void *bytes, size_t count, uint8_t *signature);
/// 1 when the signature is the public key's over these bytes (RFC 8032 §5.1.7).
int evenhand_ed25519_verify(
    const uint8_t *public_key, const uint8_t *signature, size_t signature_count, const void *bytes, size_t count);

/// AES-256-GCM (NIST SP 800-38D) without further data: `count` sealed bytes, 2³¹−1 at most, and a tag of 16. The key has 32 bytes, the
/// nonce 12.
int evenhand_seal(
    const uint8_t *key, const uint8_t *nonce, const void *bytes, size_t count, uint8_t *sealed, uint8_t *tag);
/// 1 when the tag vouches for the sealed bytes; then `bytes` holds `count` of them, opened.
int evenhand_open(
    const uint8_t *key, const uint8_t *nonce, const uint8_t *sealed, size_t count, const uint8_t *tag, void *bytes);

/// A host that a certificate is for.
struct evenhand_host {
    /// A name in ASCII, or an address of 4 or 16 bytes in network order.
    const uint8_t *bytes;
    size_t count;
    int is_address;
};

/// A certificate (RFC 5280) with a new P-256 key, signed by that key: an authority for itself and for no other authority, for
/// servers and for clients.
///
/// `serial_number` has `serial_number_count` bytes, big-endian. `common_name` is UTF-8 of at most 64 characters. `from` and `until`
/// are seconds since 1970, both included. There is one host at least. Its key identifier is that of RFC 7093 §2, method 1.
/// `*certificate` and `*key` (PKCS 8) become DER that `evenhand_release` takes back.
int evenhand_make_certificate(
    const uint8_t *serial_number, size_t serial_number_count, const char *common_name, int64_t from, int64_t until,
    const struct evenhand_host *hosts, size_t host_count, uint8_t **certificate, size_t *certificate_count, uint8_t **key,
    size_t *key_count);
void evenhand_release(uint8_t *bytes);

#endif
