import Foundation

/// Where the workspace file lies when a command line does not say.
struct WorkspaceLocation {
    var environment: [String: String]

    /// Returns the path: the flag's, the environment's, `./lacuna.db` if it is there, else one
    /// below the XDG data directory.
    func path(flag: String?) -> String {
        if let flag { return flag }
        if let named = environment["LACUNA_WORKSPACE"], !named.isEmpty { return named }
        let local = "lacuna.db"
        if FileManager.default.fileExists(atPath: local) { return local }
        return dataDirectory + "/lacuna/lacuna.db"
    }

    /// `$XDG_DATA_HOME` where it is absolute, as the base directory specification asks.
    private var dataDirectory: String {
        if let directory = environment["XDG_DATA_HOME"], directory.hasPrefix("/") {
            return directory
        }
        let home = environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path
        return home + "/.local/share"
    }
}
