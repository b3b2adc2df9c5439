import CommandLanguage

/// A session's commands as a script that fits any article: opened files become `$1`, `$2` …; lines that name a mark, a block or an article
/// become comments, and so does what cannot be repeated.
struct HistoryScript {
  let text: String

  /// - Parameter tagKeys: keys of the session's tags; other articles have no such columns.
  init(_ journal: [String], program: String, verbs: VerbList, tagKeys: [String]) {
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
      } else if verb?.journal == .comment || Self.namesPlaces(command, verbs) || Self.namesColumns(tagKeys, command) {
        lines.append("# \(line)")
      } else {
        lines.append(line)
      }
    }
    let arguments = files.indices.map { "FILE\(files.count == 1 ? "" : "\($0 + 1)")" }.joined(separator: " ")
    text =
      "# made by \(program); run it with: lede run \(["SCRIPT", arguments].filter { !$0.isEmpty }.joined(separator: " "))\n"
      + lines.map { $0 + "\n" }.joined()
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

  /// Whether a word of the command, or of one that it runs, points at a mark, a block or an article by number.
  private static func namesPlaces(_ command: Command, _ verbs: VerbList) -> Bool {
    let inner = command.verb.text == "expect" ? 1 : command.verb.text == "let" && command.words.dropFirst().first?.text == "=" ? 2 : nil
    if let inner = inner.flatMap({ command.inner(from: $0) }) { return namesPlaces(inner, verbs) }
    guard let kind = verbs.named(command.verb.text)?.words.first else { return false }
    let words = command.words.filter { !$0.isOption }.map(\.text)
    switch kind {
    case .reference: return words.contains { (try? Reference.parse(Word(bare: $0))) != nil && $0 != "last" }
    case .articleSet: return words.contains { $0 != "all" && $0.utf8.allSatisfy { $0 < 0x3A } }
    default: return false
    }
  }

  /// Whether an option of the command names one of these columns.
  private static func namesColumns(_ keys: [String], _ command: Command) -> Bool {
    var takesColumns = false
    for word in command.words {
      let names = word.text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
      let isChoice = ["--by", "--sort", "--columns", "--where"].contains { word.text == $0 || word.text.hasPrefix($0 + "=") }
      if word.isOption, let name = names.first, keys.contains(name) { return true }
      if takesColumns || isChoice, names.contains(where: keys.contains) { return true }
      takesColumns = isChoice
    }
    return false
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
