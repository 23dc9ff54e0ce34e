// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A package of its own, so that using the product does not build the benchmarks. They see what a customer sees: the
/// products of the package above, and its programs as processes.
let package = Package(
    name: "evenhand-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "evenhand", path: "../"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-protobuf.git", from: "1.39.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CSQLite", path: "Sources/CSQLite", pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
        .executableTarget(
            name: "evenhand-bench",
            dependencies: [
                "CSQLite",
                .product(name: "EvenhandClient", package: "evenhand"),
                .product(name: "EvenhandScoring", package: "evenhand"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Sources/EvenhandBench",
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
