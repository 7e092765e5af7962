// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Every warning of ours is an error; dependencies are left alone.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault"),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

/// The targets that count and learn are optimised in debug builds, too: unoptimised, learning the
/// chat's examples takes most of a minute.
let optimised = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A target of the pipeline.
func target(
    _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = strict
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of the target of that name; fixtures and snapshots are read from the source tree.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    let folder = "Tests/\(name)Tests"
    let data = ["Drafts", "Fixtures", "Reports", "Snapshots", "Transcripts", "Utterances"].filter {
        FileManager.default.fileExists(atPath: Context.packageDirectory + "/\(folder)/\($0)")
    }
    return .testTarget(
        name: name + "Tests", dependencies: dependencies, exclude: data, swiftSettings: strict)
}

let package = Package(
    name: "lacuna-support-gaps",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "lacuna", targets: ["lacuna"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        // C libraries of the system; each folder holds a module map and a shim.
        .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CMarkdown", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CXLSX", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "CLineEditor", dependencies: ["CEdit"]),
        .target(name: "CHTMLParser", dependencies: ["CXML"]),

        // The pipeline, in the order of the data.
        target("Wording"),
        target("SupportModel", ["Wording"]),
        target("Cleaning"),
        target("TextEngine", ["CStemmer"], settings: optimised),
        target("Reporting", ["Wording", "CMarkdown", "CXLSX", mustache]),
        target("Ingest", ["SupportModel", "Wording", "CHTMLParser", "CMarkdown"]),
        target("Store", ["SupportModel", "Wording", grdb, sqlite]),
        target("Experience", ["SupportModel", "TextEngine"]),
        target("Gaps", ["SupportModel", "Wording", "Cleaning", "TextEngine", "Experience"]),
        target(
            "Commands",
            [
                "SupportModel", "Wording", "Cleaning", "Ingest", "Store", "TextEngine",
                "Experience",
                "Gaps", "Reporting", argumentParser,
            ]),
        target(
            "Chat",
            ["SupportModel", "Wording", "Commands", "Reporting", "TextEngine", "CLineEditor"],
            settings: optimised),
        .executableTarget(
            name: "lacuna", dependencies: ["Commands", "Chat"], swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["Reporting"], path: "Tests/TestSupport",
            swiftSettings: strict),
        tests("Wording", ["Wording"]),
        tests("SupportModel", ["SupportModel"]),
        tests("Cleaning", ["Cleaning"]),
        tests("TextEngine", ["TextEngine"]),
        tests("Reporting", ["Reporting", "TestSupport", "CMarkdown"]),
        tests("Ingest", ["Ingest", "SupportModel", "TestSupport", "Wording"]),
        tests("Store", ["Store", "SupportModel", "TestSupport"]),
        tests("Experience", ["Experience", "SupportModel", "TextEngine"]),
        tests("Gaps", ["Gaps", "SupportModel", "TextEngine", "Cleaning", "TestSupport"]),
        tests(
            "Commands",
            ["Commands", "Gaps", "Reporting", "Store", "SupportModel", "Wording", "TestSupport"]),
        tests(
            "Chat",
            [
                "Chat", "SupportModel", "Store", "Gaps", "TextEngine", "Commands", "Reporting",
                "TestSupport", "line-editor-probe",
            ]),
        // Reads lines with the chat's editor and says what it got; driven by a pseudo-terminal.
        .executableTarget(
            name: "line-editor-probe", dependencies: ["Chat"], path: "Tests/LineEditorProbe",
            swiftSettings: strict),
        // Drives the built program through pipes and a pseudo-terminal.
        tests("EndToEnd", ["TestSupport", "lacuna"]),
    ],
    swiftLanguageModes: [.v6]
)
