import Foundation

/// lede-train: exports what models are learned from, made by the code that runs later. `Tools/train/run` calls it.
@main
struct Main {
  /// One thing that the program can do: its name as first argument, the rest of the arguments given to it.
  struct Task: Sendable {
    var name: String
    var usage: String
    var run: @Sendable ([String]) throws -> Void
  }

  static let tasks: [Task] =
    [NamesFeatures.task] + TaggerCommand.tasks + LemmaCommand.tasks + ParserCommand.tasks + QuotesCommand.tasks + [SourceTypes.task]

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let task = tasks.first(where: { $0.name == arguments.first }) else {
      let lines = tasks.map { "  lede-train \($0.name) \($0.usage)" }
      FileHandle.standardError.write(Data(("usage:\n" + lines.joined(separator: "\n") + "\n").utf8))
      exit(2)
    }
    do {
      try task.run(Array(arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("lede-train \(task.name): \(error)\n".utf8))
      exit(1)
    }
  }
}
