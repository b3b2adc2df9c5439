import Terminal
import Workbench

/// `lede analyze`: reads articles and writes what the analyzers found, for other programs.
enum AnalyzeCommand {
  /// Runs the command and returns the exit status: 0 done, 1 something was skipped, 2 wrong usage, 130 interrupted.
  static func run(_ arguments: [String], registry: Registry) -> Int32 {
    do {
      let parsed = try AnalyzeArguments(arguments, registry: registry)
      if parsed.wantsHelp { return print(help(registry)) }
      var request = parsed.request
      if request.inputs.isEmpty {
        if TerminalInfo.isTerminal(0) { return complain("name the files to read, or - for standard input") }
        request.inputs = ["-"]
      }
      let run = try BatchRun(request, registry: registry)
      let console = BatchConsole()
      let outcome = run.run(console)
      console.finish(outcome)
      return outcome.exitStatus
    } catch let error as UsageError {
      return complain(error.description)
    } catch {
      return complain("\(error)")
    }
  }

  static func help(_ registry: Registry) -> String {
    var lines = [
      "lede analyze [OPTIONS] [FILE… | -]", "",
      "Reads articles from files, folders, patterns or standard input and writes one object an article.", "",
    ]
    let options = AnalyzeOption.allCases.map { ("--\($0.rawValue)" + ($0.value.map { " \($0)" } ?? ""), $0.summary) }
    lines += columns(options)
    lines += ["", "Output formats:"] + columns(BatchFormats.names.map { ($0.name, $0.help) })
    lines += ["", "Analyzers:"] + columns(registry.analyzers.map { ($0.name, $0.info.summary) })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func columns(_ rows: [(String, String)]) -> [String] {
    let width = rows.map { VisibleText.width($0.0) }.max() ?? 0
    return rows.map { "  " + VisibleText.pad($0.0, to: width) + "  " + $0.1 }
  }

  private static func print(_ text: String) -> Int32 {
    do throws(WriteProblem) {
      try Output.write(text)
      return 0
    } catch {
      return error.isClosedPipe ? 0 : 1
    }
  }

  private static func complain(_ message: String) -> Int32 {
    try? Output.write(VisibleText.make("lede analyze: \(message)") + "\n", to: 2)
    return 2
  }
}
