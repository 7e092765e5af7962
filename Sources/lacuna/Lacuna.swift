import Chat
import Commands
import Dispatch
import Foundation
import Reporting

/// The program: one verb, or the chat.
@main
struct Lacuna {
    static func main() {
        StandardStreams.occupy()
        let interruption = Interruption()
        // A file that grows past the limit of its size is an error to be told, not an end.
        signal(SIGXFSZ, SIG_IGN)
        EndingSignals.watch { endWork(interruption) }
        let watch = watchInterrupts(interruption)
        defer { watch.cancel() }
        let console = TerminalConsole()
        let environment = ProcessInfo.processInfo.environment
        var runner = CommandRunner(
            console: console, environment: environment, interruption: interruption)
        runner.openChat = { request in
            MainActor.assumeIsolated {
                ChatEntrance(
                    console: console, environment: environment, interruption: interruption
                ).open(request)
            }
        }
        let outcome = runner.run(Array(CommandLine.arguments.dropFirst()))
        interruption.standAside()
        exit(outcome.status.rawValue)
    }

    /// Ctrl-C closes the workspace, so that it is one file, and ends the program; in a chat it
    /// stops the running command.
    private static func watchInterrupts(_ interruption: Interruption) -> any DispatchSourceSignal {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler { @Sendable in
            // In a chat the first Ctrl-C stops the running command, the second one the program.
            if !interruption.endsProgram, !interruption.isRequested {
                interruption.request()
                return
            }
            // A second Ctrl-C does not wait for the work.
            signal(SIGINT, SIG_DFL)
            endWork(interruption)
            exit(ExitStatus.interrupted.rawValue)
        }
        source.resume()
        return source
    }

    /// Says that the work ends here, takes back what is half done and closes the workspace.
    @Sendable private static func endWork(_ interruption: Interruption) {
        TerminalConsole().writeError("lacuna: \(interruption.sentence)\n")
        interruption.end()
    }
}
