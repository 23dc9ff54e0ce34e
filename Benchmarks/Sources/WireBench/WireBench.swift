import EvenhandClient
import NIOCore
import NIOPosix
import SwiftProtobuf

/// Measures unary calls against the bare echo, turn by turn in one run, so that noise hits both alike.
///
///     wire-bench echo-server                          prints its port
///     wire-bench measure ECHO_PORT EVENHAND_ADDRESS [seconds] [rounds]
///     wire-bench load EVENHAND_ADDRESS async|callback CONNECTIONS IN_FLIGHT [seconds]
@main
struct WireBench {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch arguments.first {
        case "echo-server": try await serveEcho()
        case "measure" where arguments.count >= 3: try await measure(Array(arguments.dropFirst()))
        case "load" where arguments.count >= 5: try await load(Array(arguments.dropFirst()))
        default: print("usage: wire-bench echo-server | measure ECHO_PORT EVENHAND_ADDRESS [seconds] [rounds]")
        }
    }

    private static func serveEcho() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let channel = try await BareEcho.startServer(replyByteCount: Sample.responseByteCount, group: group)
        print("listening port=\(channel.localAddress?.port ?? 0)")
        fflushAll()
        try await channel.closeFuture.get()
    }

    /// One load alone, for a profiler to look at.
    private static func load(_ arguments: [String]) async throws {
        let form = EvenhandLoad<Google_Protobuf_Field, Google_Protobuf_Field>.Form(rawValue: arguments[1])
        let load = EvenhandLoad(
            method: Sample.method, request: Sample.request, connections: Int(arguments[2]) ?? 8,
            inFlight: Int(arguments[3]) ?? 64, seconds: arguments.count > 4 ? Double(arguments[4]) ?? 5 : 5)
        let rate = try await load.measure(
            form ?? .callback, server: ServerAddress(arguments[0]), group: MultiThreadedEventLoopGroup.singleton)
        print("\(Int(rate)) calls/s")
    }

    private static func measure(_ arguments: [String]) async throws {
        guard let port = Int(arguments[0]) else { return print("not a port: \(arguments[0])") }
        let server = try ServerAddress(arguments[1])
        let seconds = arguments.count > 2 ? Double(arguments[2]) ?? 2 : 2
        let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 5 : 5
        print("connections × in flight   echo/s   async/s (share)   callback/s (share)   medians of \(rounds) rounds")
        for (connections, inFlight) in [(1, 1), (1, 64), (8, 64)] {
            var echo: [Double] = []
            var asynchronous: [Double] = []
            var callback: [Double] = []
            for _ in 0..<rounds {
                let group = MultiThreadedEventLoopGroup.singleton
                echo.append(
                    try await BareEcho.measure(
                        port: port, connections: connections, inFlight: inFlight,
                        requestByteCount: Sample.requestByteCount, seconds: seconds, group: group))
                let load = EvenhandLoad(
                    method: Sample.method, request: Sample.request, connections: connections, inFlight: inFlight,
                    seconds: seconds)
                asynchronous.append(try await load.measure(.asynchronous, server: server, group: group))
                callback.append(try await load.measure(.callback, server: server, group: group))
            }
            print(
                "\(connections)×\(inFlight)  \(Int(median(echo)))  \(Int(median(asynchronous)))",
                "(\(share(asynchronous, echo)))  \(Int(median(callback))) (\(share(callback, echo)))")
        }
    }

    private static func median(_ values: [Double]) -> Double {
        values.sorted()[values.count / 2]
    }

    /// The median of the rounds' own ratios, as "1/x".
    private static func share(_ values: [Double], _ floor: [Double]) -> String {
        let ratio = median(zip(values, floor).map { $0 / $1 })
        return "1/\((10 / ratio).rounded() / 10)"
    }
}
