import Foundation

/// The sample company, where it is installed: beside the program, or in the folder it was built in.
struct Sample {
    /// The folder with the sample's tickets, reviews, searches, content and campaigns.
    let folder: String

    /// Looks for it in `share/lacuna` and in the folders above the program.
    init?(program: String = Bundle.main.executablePath ?? "") {
        var place = URL(fileURLWithPath: program).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        for _ in 0..<6 {
            for name in ["share/lacuna/corpus", "corpus"] {
                let folder = place.appendingPathComponent(name).path
                let parts = ["tickets", "content", "reviews"].map { folder + "/" + $0 }
                if parts.allSatisfy(FileManager.default.fileExists) {
                    self.folder = folder
                    return
                }
            }
            place.deleteLastPathComponent()
        }
        return nil
    }

    init(folder: String) { self.folder = folder }

    /// A workspace of its own, so that the sample never mixes with somebody's data; it goes when
    /// the system clears such files.
    static func workspacePath() -> String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("lacuna-sample-\(getpid()).db").path
    }

    /// Removes such a workspace, with what SQLite keeps beside it.
    static func remove(_ path: String) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: path + ending)
        }
    }
}
