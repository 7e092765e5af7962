internal import Foundation

/// Where the programs of this package were built.
package enum BuiltProduct {
    /// Returns the path of a program that the running tests were built with.
    package static func path(of name: String) -> String {
        #if os(macOS)
            for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
                return bundle.bundleURL.deletingLastPathComponent().path + "/" + name
            }
        #endif
        let tests = CommandLine.arguments.first ?? ""
        return URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/" + name
    }
}
