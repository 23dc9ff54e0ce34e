#include "evenhand_crypto.h"

#include <limits.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// Sections without another source are RFC 5280's.

static int set_serial_number(X509 *certificate, const uint8_t *bytes, size_t count)
{
    BIGNUM *number = count > 20 ? NULL : BN_bin2bn(bytes, (int)count, NULL);
    int done = number != NULL && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != NULL;
    BN_free(number);
    return done;
}

/// Who it is for and, as it signs itself, who vouches for it.
static int set_names(X509 *certificate, const char *common_name)
{
    X509_NAME *name = X509_NAME_new();
    int done = name != NULL &&
        X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, (const unsigned char *)common_name, -1, -1, 0) == 1 &&
        X509_set_subject_name(certificate, name) == 1 && X509_set_issuer_name(certificate, name) == 1;
    X509_NAME_free(name);
    return done;
}

/// What the library has words for (x509v3_config(5)): an authority for itself alone (§4.2.1.9) whose key signs handshakes and
/// certificates (§4.2.1.3), for servers and clients (§4.2.1.12).
static int add_described(X509 *certificate, int kind, const char *description)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, kind, description);
    int done = extension != NULL && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return done;
}

/// §4.2.1.6. Made of values, not of a description: a description would give commas in a name a meaning.
static int add_hosts(X509 *certificate, const struct evenhand_host *hosts, size_t count)
{
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    int done = names != NULL && count > 0;
    for (size_t index = 0; done && index < count; index++) {
        GENERAL_NAME *name = GENERAL_NAME_new();
        ASN1_STRING *value = hosts[index].is_address ? ASN1_OCTET_STRING_new() : ASN1_IA5STRING_new();
        done = name != NULL && value != NULL && hosts[index].count <= INT_MAX &&
            ASN1_STRING_set(value, hosts[index].bytes, (int)hosts[index].count) == 1;
        if (done) {
            GENERAL_NAME_set0_value(name, hosts[index].is_address ? GEN_IPADD : GEN_DNS, value);
            value = NULL;
            done = sk_GENERAL_NAME_push(names, name) > 0;
            if (done) name = NULL;
        }
        ASN1_STRING_free(value);
        GENERAL_NAME_free(name);
    }
    done = done && X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT) == 1;
    GENERAL_NAMES_free(names);
    return done;
}

/// By which other certificates may name this one's key (§4.2.1.2): the leftmost 160 bits of the SHA-256 of the key's bits (RFC 7093
/// §2, method 1). Strict clients refuse an authority without it: Python does, from 3.13.
static int add_key_identifier(X509 *certificate)
{
    ASN1_OCTET_STRING *identifier = ASN1_OCTET_STRING_new();
    ASN1_BIT_STRING *bits = X509_get0_pubkey_bitstr(certificate);
    struct evenhand_hash hash;
    int done = identifier != NULL && bits != NULL &&
        evenhand_sha256(ASN1_STRING_get0_data(bits), (size_t)ASN1_STRING_length(bits), NULL, 0, &hash) &&
        ASN1_OCTET_STRING_set(identifier, (const unsigned char *)hash.words, 20) == 1 &&
        X509_add1_ext_i2d(certificate, NID_subject_key_identifier, identifier, 0, X509V3_ADD_DEFAULT) == 1;
    ASN1_OCTET_STRING_free(identifier);
    return done;
}

static int write_key(EVP_PKEY *key, uint8_t **bytes, size_t *count)
{
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    int length = info == NULL ? 0 : i2d_PKCS8_PRIV_KEY_INFO(info, bytes);
    PKCS8_PRIV_KEY_INFO_free(info);
    *count = length > 0 ? (size_t)length : 0;
    return length > 0;
}

static int write_certificate(X509 *certificate, uint8_t **bytes, size_t *count)
{
    int length = i2d_X509(certificate, bytes);
    *count = length > 0 ? (size_t)length : 0;
    return length > 0;
}

int evenhand_make_certificate(
    const uint8_t *serial_number, size_t serial_number_count, const char *common_name, int64_t from, int64_t until,
    const struct evenhand_host *hosts, size_t host_count, uint8_t **certificate, size_t *certificate_count, uint8_t **key,
    size_t *key_count)
{
    *certificate = NULL;
    *key = NULL;
    EVP_PKEY *pair = EVP_EC_gen("P-256");
    X509 *made = X509_new();
    int done = pair != NULL && made != NULL && X509_set_version(made, X509_VERSION_3) == 1 &&
        set_serial_number(made, serial_number, serial_number_count) && set_names(made, common_name) &&
        ASN1_TIME_set(X509_getm_notBefore(made), (time_t)from) != NULL &&
        ASN1_TIME_set(X509_getm_notAfter(made), (time_t)until) != NULL && X509_set_pubkey(made, pair) == 1 &&
        add_described(made, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
        add_described(made, NID_key_usage, "critical,digitalSignature,keyCertSign") &&
        add_described(made, NID_ext_key_usage, "serverAuth,clientAuth") && add_hosts(made, hosts, host_count) &&
        add_key_identifier(made) && X509_sign(made, pair, EVP_sha256()) > 0 &&
        write_certificate(made, certificate, certificate_count) && write_key(pair, key, key_count);
    X509_free(made);
    EVP_PKEY_free(pair);
    if (!done) {
        evenhand_release(*certificate);
        evenhand_release(*key);
        *certificate = NULL;
        *key = NULL;
    }
    return done;
}

void evenhand_release(uint8_t *bytes) { OPENSSL_free(bytes); }
