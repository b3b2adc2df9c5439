import Terminal
import Workbench

/// `lede schema batch|session`: prints the JSON Schema of the batch output or of session files.
enum SchemaCommand {
  /// Runs the command and returns the exit status.
  static func run(_ arguments: [String], registry: Registry) -> Int32 {
    let known = ["batch", "session"]
    guard arguments.count == 1, known.contains(arguments[0]) else {
      let word = arguments.first ?? ""
      let error = UsageError("name one schema: \(known.joined(separator: " or "))", word: word, known: known)
      try? Output.write(VisibleText.make("lede schema: \(error.description)") + "\n", to: 2)
      return 2
    }
    let schema = arguments[0] == "batch" ? BatchSchema(registry).encoded : SessionSchema(registry).encoded
    do throws(WriteProblem) {
      try Output.write(schema)
      return 0
    } catch {
      return error.isClosedPipe ? 0 : 1
    }
  }
}
