/// The sample company while it is talked about: its workspace, and where the tour through it is.
@MainActor
final class SampleSession {
    /// The sample's workspace; nil while the person's own data are talked about.
    private(set) var workspace: String?
    /// The step of the tour that comes next; nil while there is no tour.
    var tourStep: Int?

    /// Makes the sample what is talked about and returns the folder to load; nil where the sample
    /// is not installed.
    func enter() -> String? {
        guard let sample = Sample() else { return nil }
        workspace = Sample.workspacePath()
        return sample.folder
    }

    /// Removes the sample's workspace; returns whether there was one.
    @discardableResult
    func leave() -> Bool {
        guard let path = workspace else { return false }
        Sample.remove(path)
        workspace = nil
        tourStep = nil
        return true
    }
}
