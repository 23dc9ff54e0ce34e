// OpenSSL's libcrypto as the system ships it. Only CCrypto includes its headers; this brings the library's place to whoever
// links it.
