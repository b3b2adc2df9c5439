import CommandLanguage

/// A session's commands as a script that fits any article: opened files become `$1`, `$2` …; lines that name a mark, a block or an article
/// become comments, and so does what cannot be repeated.
struct HistoryScript {
  let text: String

  private static let unrepeatable = ["paste", "load", "save", "undo", "redo", "close", "reload", "quit"]

  init(_ journal: [String], program: String, verbs: VerbList) {
    var files: [String] = []
    var lines: [String] = []
    for line in journal {
      guard let command = try? Command.parse(line, variables: Variables(values: Self.anyVariables(line))) else {
        lines.append("# \(line)")
        continue
      }
      let verb = verbs.named(command.verb.text)
      if command.verb.text == "open" {
        lines.append(Self.opened(line, command, &files))
      } else if Self.unrepeatable.contains(command.verb.text) || Self.namesPlaces(command, verb) {
        lines.append("# \(line)")
      } else {
        lines.append(line)
      }
    }
    let arguments = files.indices.map { "FILE\(files.count == 1 ? "" : "\($0 + 1)")" }.joined(separator: " ")
    text = "# made by \(program); run it with: lede run SCRIPT \(arguments)\n" + lines.map { $0 + "\n" }.joined()
  }

  /// The line with its files replaced by the arguments they stand for.
  private static func opened(_ line: String, _ command: Command, _ files: inout [String]) -> String {
    var bytes = Array(line.utf8)
    var replacements: [(Range<Int>, String)] = []
    for word in command.words where !word.isOption && (word.text.contains("/") || Call.assignment(word) == nil) {
      let number = (files.firstIndex(of: word.text) ?? files.count) + 1
      if number > files.count { files.append(word.text) }
      replacements.append((word.range, "$\(number)"))
    }
    for (range, text) in replacements.reversed() { bytes.replaceSubrange(range, with: text.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a word of the command points at a mark, a block or an article by number.
  private static func namesPlaces(_ command: Command, _ verb: (any ShellVerb)?) -> Bool {
    guard let verb, let kind = verb.words.first else { return false }
    switch kind {
    case .reference: return true
    case .articleSet:
      return command.words.contains { word in !word.isOption && word.text != "all" && word.text.utf8.allSatisfy { $0 < 0x3A } }
    default: return false
    }
  }

  /// Every variable that the line may name, so that it can be read without the session that it came from.
  private static func anyVariables(_ line: String) -> [String: String] {
    var values: [String: String] = [:]
    for piece in line.split(separator: "$").dropFirst() {
      let name = String(piece.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
      if !name.isEmpty { values[name] = "$\(name)" }
    }
    return values
  }
}
