internal import Foundation

/// How often a test with random input repeats itself.
package enum Trials {
    /// Returns the usual number, or the full one where `LACUNA_TRIALS=full` is in the environment.
    package static func count(usual: Int, full: Int) -> Int {
        ProcessInfo.processInfo.environment["LACUNA_TRIALS"] == "full" ? full : usual
    }
}
