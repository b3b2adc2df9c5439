import Foundation
import Shell
import Terminal

/// The program's standard output and standard error.
enum Console {
  /// Prints and returns the exit status.
  static func print(_ text: String) -> Int32 {
    do {
      try Output.write(text)
      return 0
    } catch {
      return error.isClosedPipe ? 0 : 1
    }
  }

  /// Says what is wrong and returns the exit status.
  static func complain(_ message: String, status: Int32) -> Int32 {
    try? Output.write(VisibleText.make(message, keepingLines: true) + "\n", to: 2)
    return status
  }

  /// A shell's results and messages on this console. `isInteractive`: results may be paged.
  static func io(isInteractive: Bool) -> ShellIO {
    let isTerminal = TerminalInfo.isTerminal(1)
    let progress = ProgressHolder()
    return ShellIO(
      write: { bytes in
        progress.finish()
        do throws(WriteProblem) {
          try Output.write(bytes)
        } catch {
          throw error.isClosedPipe ? OutputClosed() as any Error : error
        }
      },
      message: { text in
        progress.finish()
        try? Output.write(text, to: 2)
      },
      width: { isTerminal ? TerminalInfo.width() : nil }, usesColour: TerminalInfo.usesColour(), usesPager: isInteractive && isTerminal,
      progress: { done, total in progress.update(done, total) }, endProgress: { progress.finish() }, isInterrupted: { Interrupt.isRaised })
  }

  /// One progress line, made anew for each command.
  private final class ProgressHolder {
    private var line: ProgressLine?
    private var last = 0

    func update(_ done: Int, _ total: Int) {
      if line == nil || done < last { line = ProgressLine("reading") }
      last = done
      line?.update(done: done, of: total)
    }

    func finish() {
      line?.finish()
      line = nil
    }
  }
}
