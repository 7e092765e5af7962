import Foundation

/// The three descriptors that every program counts on.
enum StandardStreams {
    /// Puts something harmless where a stream is not open, before a file takes its number.
    ///
    /// Reading finds the end; writing fails, as it must where nobody can get the answer.
    static func occupy() {
        for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
            _ = open("/dev/null", O_RDONLY)
        }
    }
}
