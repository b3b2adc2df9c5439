import Glibc
import Terminal

/// A shell of nothing but prompts, for the tests that drive a real terminal: it says what the line editor returned.
@main
struct TerminalProbe {
  static let words = ["entities", "entries", "quotes", "Vladimir Putin", "café", "日本語"]

  static func main() {
    Interrupt.install()
    let editor: LineEditor
    do {
      editor = try LineEditor(
        programName: "probe", historyFile: CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : nil, completer: complete)
    } catch {
      print(error)
      exit(2)
    }
    if let problem = editor.historyProblem { print(problem) }
    while true {
      switch editor.readLine(prompt: "probe> ") {
      case .line(let line):
        editor.remember(line)
        run(line, editor)
      case .pasted(let lines):
        editor.remember(lines.joined(separator: "\n"))
        print("pasted \(lines.count): \(lines.joined(separator: "|"))")
      case .interrupted: print("interrupted")
      case .endOfInput:
        print("end")
        exit(0)
      }
      fflush(nil)
    }
  }

  static func run(_ line: String, _ editor: LineEditor) {
    switch line {
    case "paste": print("text: \(editor.readPaste(prompt: "Paste, then Ctrl-D.").map(String.init(reflecting:)) ?? "dropped")")
    case "wait":
      print("waiting")
      fflush(nil)
      while !Interrupt.isRaised { usleep(10_000) }
      print("stopped")
    case "long": do { try Pager.show((1...200).map { "row \($0)\n" }.joined()) } catch { print("problem: \(error)") }
    case "crash": raise(SIGABRT)
    default: print("line: \(VisibleText.make(line))")
    }
  }

  static func complete(_ request: CompletionRequest) -> CompletionList {
    let typed = String(decoding: request.beforeCursor.utf8.dropFirst(request.lastBlankEnd), as: UTF8.self)
    if typed.hasPrefix("many") {
      return CompletionList(start: request.lastBlankEnd, items: (1...500).map { Completion("many-\($0)x") })
    }
    if typed == "slow" {
      while !Interrupt.isRaised { usleep(10_000) }
    }
    if typed == "crash" { kill(getpid(), SIGSEGV) }
    let found = words.filter { word in word.split(separator: " ").contains { $0.lowercased().hasPrefix(typed.lowercased()) } }
    return CompletionList(start: request.lastBlankEnd, items: found.map { Completion($0) })
  }
}
