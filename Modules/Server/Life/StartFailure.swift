internal import EvenhandScoring
internal import NIOCore

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Why a server did not start, where the error of the layer below does not say what it concerns.
enum StartFailure: Error, CustomStringConvertible {
    case model(path: String, ModelError)
    case listening(ListenAddress, any Error)
    case servingHTTP(HTTPAddress, any Error)
    /// By name.
    case missingAlgorithms([String])

    var description: String {
        switch self {
        // An unreadable file is named by its own error already.
        case .model(_, .unreadable(let path, let reason)):
            ModelError.unreadable(path: path, reason: reason).description
        case .model(let path, let error): "\(path): \(error)"
        case .listening(let address, let error):
            "Nothing can listen on \(address): \(Self.reason(error)). Give another address with --listen; port 0 takes "
                + "any free one."
        case .servingHTTP(let address, let error):
            "HTTP cannot be served at \(ListenAddress.host(address.host, port: address.port)): \(Self.reason(error)). "
                + "Give another address with --http, or --http off."
        case .missingAlgorithms(let names):
            "The system's libcrypto gives no \(names.joined(separator: ", ")): its configuration forbids it, or it is damaged. "
                + "Name another configuration by OPENSSL_CONF, or mend the system's openssl.cnf."
        }
    }

    /// The exit code of a program that ends on this failure (sysexits).
    var exitCode: Int32 {
        switch self {
        case .model(_, .unreadable): 66
        case .model: 65
        case .listening, .servingHTTP: 69
        case .missingAlgorithms: 78
        }
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? IOError else { return "\(error)" }
        return String(cString: strerror(error.errnoCode))
    }
}
