// swift-tools-version: 6.2
import PackageDescription

/// One house style for every target: Swift 6, no warnings, imports that state their reach.
let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Folder `Modules/X` holds target `EvenhandX` and opens with a README.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: "Evenhand" + name, dependencies: dependencies, path: "Modules/" + name, exclude: ["README.md"],
        swiftSettings: house)
}

/// Folder `Tests/XTests` holds target `EvenhandXTests`.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "Evenhand\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests", exclude: exclude,
        swiftSettings: house)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let histogram = Target.Dependency.product(name: "Histogram", package: "hdrhistogram-swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioTLS = Target.Dependency.product(name: "NIOTLS", package: "swift-nio")
let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")
let protobufPlugin = Target.Dependency.product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "evenhand",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "evenhand", targets: ["evenhand"]),
        .executable(name: "evenhand-server", targets: ["evenhand-server"]),
        .executable(name: "evenhand-load", targets: ["evenhand-load"]),
        .executable(name: "protoc-gen-evenhand", targets: ["protoc-gen-evenhand"]),
        .library(name: "EvenhandClient", targets: ["EvenhandClient", "EvenhandMessages"]),
        .library(name: "EvenhandScoring", targets: ["EvenhandText", "EvenhandScoring", "EvenhandTraining"]),
    ],
    dependencies: [
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift.git", from: "0.2.0"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-protobuf.git", from: "1.39.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        // No I/O, no clock, no Foundation.
        .target(name: "CKernel", path: "Modules/CKernel", exclude: ["README.md"]),
        module("Text", ["CKernel"]),
        module("Scoring", ["CKernel", "EvenhandText"]),
        module("Domain", ["EvenhandText", "EvenhandScoring"]),
        module("Insight", ["EvenhandText", "EvenhandScoring", "EvenhandDomain"]),
        module("Wire"),

        // The edge.
        module("Training", ["EvenhandText", "EvenhandScoring", "CShippedModel"]),
        module("Policy", ["EvenhandText", "EvenhandScoring", "EvenhandDomain", yams]),
        module("Letters", ["EvenhandDomain", mustache]),
        module("Intake", ["EvenhandText", "CZlib"]),
        // Hashes, signatures and certificates by the system's libcrypto.
        .systemLibrary(
            name: "CLibcrypto", path: "Modules/CLibcrypto", pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .target(
            name: "CCrypto", dependencies: ["CLibcrypto"], path: "Modules/CCrypto", exclude: ["README.md"],
            linkerSettings: [.linkedLibrary("crypto")]),
        module("Crypto", ["CCrypto"]),
        module("Journal", ["EvenhandCrypto", "EvenhandDomain"]),
        .target(
            name: "CSQLiteSettings", path: "Modules/CSQLiteSettings", exclude: ["README.md"],
            linkerSettings: [.linkedLibrary("sqlite3")]),
        module("JournalSQLite", ["CSQLiteSettings", "EvenhandDomain", "EvenhandJournal", grdb, grdbSQLite]),
        module("Messages", ["EvenhandText", "EvenhandScoring", "EvenhandDomain", protobuf]),
        module(
            "Desk",
            [
                "EvenhandDomain", "EvenhandInsight", "EvenhandScoring", "EvenhandTraining", "EvenhandPolicy",
                "EvenhandLetters", "EvenhandCrypto", "EvenhandJournal",
            ]),
        module("Compression", ["CZlib", "EvenhandWire", nioCore]),
        module("Connect", ["CZlib", "EvenhandWire", httpTypes]),
        .target(name: "CMemory", path: "Modules/CMemory", exclude: ["README.md"]),
        module(
            "Server",
            [
                "CMemory", "EvenhandDomain", "EvenhandInsight", "EvenhandScoring", "EvenhandTraining", "EvenhandWire",
                "EvenhandJournal", "EvenhandJournalSQLite", "EvenhandMessages", "EvenhandDesk", "EvenhandPolicy",
                "EvenhandLetters",
                "EvenhandCompression", "EvenhandConnect", "EvenhandCrypto",
                httpTypes, hummingbird, hummingbirdCore, logging, nioCore, nioHTTP1, nioHTTPTypes, nioPosix, nioSSL,
                nioTLS, protobuf, serviceLifecycle,
            ]),
        module(
            "Client",
            ["EvenhandWire", "EvenhandMessages", "EvenhandCompression", nioCore, nioPosix, nioSSL, nioTLS, protobuf]),
        .target(name: "CShippedModel", path: "Modules/CShippedModel"),
        .systemLibrary(
            name: "CZlib", path: "Modules/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        // What people run.
        .executableTarget(
            name: "evenhand",
            dependencies: [
                "EvenhandText", "EvenhandScoring", "EvenhandTraining", "EvenhandDomain", "EvenhandPolicy",
                "EvenhandIntake", "EvenhandMessages", "EvenhandClient", "EvenhandCrypto", argumentParser, protobuf,
            ],
            path: "Tools/evenhand", swiftSettings: house),
        .executableTarget(
            name: "evenhand-server", dependencies: ["EvenhandServer", argumentParser, logging],
            path: "Tools/evenhand-server", swiftSettings: house),
        .executableTarget(
            name: "evenhand-load",
            dependencies: ["EvenhandClient", "EvenhandMessages", argumentParser, histogram, protobuf],
            path: "Tools/evenhand-load", exclude: ["README.md"], swiftSettings: house),
        // Compiles what a release is made of in one build.
        .target(name: "programs", dependencies: ["evenhand", "evenhand-server"], path: "Tools/programs"),
        .executableTarget(
            name: "protoc-gen-evenhand", dependencies: [protobufPlugin],
            path: "Tools/protoc-gen-evenhand", exclude: ["README.md"], swiftSettings: house),
        // The server side of the wire benchmark: it needs what only this package may see.
        .executableTarget(
            name: "wire-bench-server",
            dependencies: ["EvenhandServer", "EvenhandMessages", logging, nioCore, nioPosix, protobuf],
            path: "Benchmarks/Sources/WireBenchServer", swiftSettings: house),

        // The Swift program of Docs/INTEGRATING.md.
        .executableTarget(
            name: "integrating-example", dependencies: ["EvenhandClient", "EvenhandMessages"],
            path: "Docs/integrating/swift"),

        // Reads and parses a file and does nothing with it: the floor that scoring a file is measured against.
        .executableTarget(
            name: "read-bench", dependencies: ["EvenhandIntake"], path: "Benchmarks/Sources/ReadBench",
            swiftSettings: house),

        // What a decision of the core costs.
        .executableTarget(
            name: "decide-bench", dependencies: ["EvenhandDomain"], path: "Benchmarks/Sources/DecideBench",
            swiftSettings: house),

        // Tests: one target a module; both journals pass one suite.
        tests("Text", ["CKernel", "EvenhandText"]),
        tests(
            "Scoring", ["CKernel", "EvenhandText", "EvenhandScoring", "EvenhandTraining"], exclude: ["CueSet"]),
        tests("Domain", ["EvenhandDomain"]),
        tests("Insight", ["EvenhandDomain", "EvenhandInsight"]),
        // Both machines joined in one process: driven by seeds in the tests, by bytes in the fuzzing.
        .target(
            name: "WireTwins", dependencies: ["EvenhandWire"], path: "Tests/WireTwins", swiftSettings: house),
        tests("Wire", ["EvenhandWire", "WireTwins"]),
        // The fuzz targets of Tests/Fuzz, tried on what fuzzing kept.
        .testTarget(
            name: "EvenhandFuzzTests",
            dependencies: [
                "EvenhandText", "EvenhandScoring", "EvenhandDomain", "EvenhandWire", "EvenhandMessages", "WireTwins",
                "EvenhandCompression", "EvenhandConnect", httpTypes, nioCore, protobuf,
            ], path: "Tests/Fuzz",
            exclude: [
                "README.md", "run", "all", "targets", "findings", "http_requests/seed.swift", "model_loader/seed.swift",
                "wire_compressed/seed.swift",
            ],
            swiftSettings: house),
        tests("Training", ["EvenhandText", "EvenhandScoring", "EvenhandTraining"]),
        tests("Policy", ["EvenhandScoring", "EvenhandDomain", "EvenhandPolicy"]),
        tests("Letters", ["EvenhandDomain", "EvenhandLetters"]),
        tests("Intake", ["EvenhandIntake", "CZlib"]),
        .target(
            name: "JournalConformance", dependencies: ["EvenhandDomain", "EvenhandJournal"],
            path: "Tests/JournalConformance", swiftSettings: house),
        tests("Crypto", ["EvenhandCrypto"]),
        tests("Journal", ["EvenhandDomain", "EvenhandJournal", "JournalConformance"]),
        tests(
            "JournalSQLite",
            [
                "EvenhandDomain", "EvenhandJournal", "EvenhandJournalSQLite", "JournalConformance",
                "journal-crash-writer", grdb,
            ]),
        // Counts allocations: of scoring here, of whatever is asked later.
        .target(name: "CAllocationCount", path: "Tests/CAllocationCount"),
        .executableTarget(
            name: "score-allocations", dependencies: ["CAllocationCount", "EvenhandScoring", "EvenhandTraining"],
            path: "Tests/ScoreAllocations", swiftSettings: house),
        // Calls a server that counts its allocations: see Tests/EndToEnd/call-allocations.
        .executableTarget(
            name: "call-allocations", dependencies: ["EvenhandClient", "EvenhandMessages", protobuf],
            path: "Tests/CallAllocations", swiftSettings: house),
        // A writer that the tests end with kill -9.
        .executableTarget(
            name: "journal-crash-writer",
            dependencies: ["EvenhandJournal", "EvenhandJournalSQLite", "JournalConformance"],
            path: "Tests/JournalCrashWriter", swiftSettings: house),
        tests(
            "Messages",
            [
                "EvenhandText", "EvenhandScoring", "EvenhandTraining", "EvenhandDomain", "EvenhandMessages",
                "protoc-gen-evenhand",
                protobuf, protobufPlugin,
            ], exclude: ["Fixtures"]),
        tests(
            "Desk",
            [
                "EvenhandDomain", "EvenhandInsight", "EvenhandScoring", "EvenhandTraining", "EvenhandPolicy",
                "EvenhandLetters", "EvenhandJournal", "EvenhandDesk",
            ]),
        tests(
            "Server",
            [
                "EvenhandDomain", "EvenhandScoring", "EvenhandTraining", "EvenhandCrypto", "EvenhandJournal",
                "EvenhandJournalSQLite", "EvenhandDesk", "EvenhandWire", "EvenhandMessages", "EvenhandServer",
                "EvenhandClient", "CZlib", "EvenhandCompression",
                logging, nioCore, nioEmbedded, nioPosix, nioSSL, protobuf,
            ]),
        tests(
            "Client",
            [
                "EvenhandWire", "EvenhandMessages", "EvenhandServer", "EvenhandClient", logging, nioCore, nioEmbedded,
                nioPosix, protobuf,
            ]),
        tests(
            "CommandLine", ["EvenhandScoring", "EvenhandTraining", "EvenhandDomain", "EvenhandMessages", "evenhand"]),
    ],
    swiftLanguageModes: [.v6]
)
