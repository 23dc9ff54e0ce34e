// OpenSSL's libcrypto as the system ships it. Only CCrypto includes its headers: its pkg-config file says where these and the
// library lie, where that is no usual place.
