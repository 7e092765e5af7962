import Foundation
import Wording

/// A person's own command that writes a draft from a brief.
///
/// The brief is its standard input, its standard output the draft.
struct WritingCommand {
    /// As the shell reads it.
    let commandLine: String
    /// How long it may take, in seconds.
    let timeLimit: Int

    /// A draft is a page; whoever writes more than this is out of control.
    private static let mostBytes = 1 << 20
    /// How long its output is waited for once the command itself has ended, in seconds.
    private static let patience: TimeInterval = 1

    /// Runs the command and returns what it wrote.
    ///
    /// - Throws: `CommandError.notWritten` with one sentence, `.interrupted` after Ctrl-C.
    func draft(from brief: String, unless interruption: Interruption) throws(CommandError)
        -> String
    {
        // A command need not read its input.
        signal(SIGPIPE, SIG_IGN)
        let child: ChildGroup
        do { child = try ChildGroup(shell: commandLine) } catch {
            throw .notWritten(
                say("the command cannot be started: \(error.localizedDescription)"))
        }
        interruption.attach(child.process)
        defer { interruption.attach(nil) }
        var exchange = Exchange(child: child, brief: Array(brief.utf8))
        defer { exchange.close() }
        let deadline = Date(timeIntervalSinceNow: TimeInterval(timeLimit))
        var ending: ChildGroup.Ending?
        var lastCall = Date.distantFuture
        while ending == nil || !exchange.isOver && Date() < lastCall {
            let trouble: CommandError? =
                interruption.isRequested
                ? .interrupted
                : Date() >= deadline
                    ? .notWritten(
                        say(
                            """
                            the command was still running after \(timeLimit) s and was stopped; \
                            --timeout SECONDS gives it longer
                            """))
                    : exchange.bytes.count > Self.mostBytes
                        ? .notWritten(say("the command wrote more than 1 MB and was stopped")) : nil
            if let trouble {
                child.end()
                throw trouble
            }
            exchange.proceed()
            if ending == nil, let ended = child.ending() {
                ending = ended
                interruption.attach(nil)
                lastCall = Date(timeIntervalSinceNow: Self.patience)
            }
        }
        return try Self.text(of: exchange.bytes, ending: ending)
    }

    private static func text(
        of bytes: [UInt8], ending: ChildGroup.Ending?
    ) throws(CommandError) -> String {
        switch ending {
        case .status(0), nil: break
        case .status(let number):
            throw .notWritten(say("the command failed with status \(number)"))
        case .signal(let number):
            throw .notWritten(say("the command was ended by signal \(number)"))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notWritten(say("what the command wrote is not UTF-8"))
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw .notWritten(say("the command wrote nothing on its standard output"))
        }
        return text
    }
}

/// What goes to a command and what has come back from it.
private struct Exchange {
    private let child: ChildGroup
    private var brief: ArraySlice<UInt8>
    private var isInputOpen = true
    private(set) var bytes: [UInt8] = []
    /// Whether nothing more can come.
    private(set) var isOver = false

    init(child: ChildGroup, brief: [UInt8]) {
        self.child = child
        self.brief = brief[...]
    }

    /// Writes and reads what can be written and read; waits a twentieth of a second at most.
    mutating func proceed() {
        var requests = [pollfd]()
        if !isOver { requests.append(pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)) }
        if isInputOpen {
            requests.append(pollfd(fd: child.input, events: Int16(POLLOUT), revents: 0))
        }
        guard !requests.isEmpty else {
            usleep(20_000)
            return
        }
        poll(&requests, nfds_t(requests.count), 50)
        for request in requests where request.revents != 0 {
            if request.fd == child.output { receive() } else { send() }
        }
    }

    /// Closes what is still open.
    mutating func close() {
        closeInput()
        Foundation.close(child.output)
    }

    private mutating func receive() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(child.output, &buffer, buffer.count)
        if count > 0 {
            bytes += buffer.prefix(count)
        } else if count == 0 || errno != EAGAIN && errno != EINTR {
            isOver = true
        }
    }

    private mutating func send() {
        let count = brief.withUnsafeBytes { write(child.input, $0.baseAddress, $0.count) }
        if count > 0 {
            brief = brief.dropFirst(count)
        } else if count < 0, errno != EAGAIN, errno != EINTR {
            // It does not want to read on.
            brief = []
        }
        if brief.isEmpty { closeInput() }
    }

    private mutating func closeInput() {
        guard isInputOpen else { return }
        isInputOpen = false
        Foundation.close(child.input)
    }
}
