import Foundation

/// What is taken already: the verbs, layers and id letters that the sources of the project declare.
///
/// Read from their text, because a plugin cannot run the program; what is overlooked here, the program says when it starts.
struct SourceSurvey {
  private var verbs: Set<String> = []
  private var letters: Set<String> = ["n"]

  init(root: URL) {
    for folder in ["Plugins", "Sources/AnalyzerKit", "Sources/Shell"] {
      for text in SourceSurvey.sources(in: root.appending(path: folder)) {
        letters.formUnion(SourceSurvey.strings(after: "letter: *", in: text))
        for opening in ["verb: *", "LayerKey *", "let name = *"] { verbs.formUnion(SourceSurvey.strings(after: opening, in: text)) }
        verbs.formUnion(SourceSurvey.lists(after: "aliases: *", in: text) + SourceSurvey.lists(after: "let aliases = *", in: text))
      }
    }
  }

  /// The verb itself, else one made from it.
  func freeVerb(_ verb: String) -> String {
    if !verbs.contains(verb) { return verb }
    var number = 1
    while verbs.contains(candidate(verb, number)) { number += 1 }
    return candidate(verb, number)
  }

  private func candidate(_ verb: String, _ number: Int) -> String { "\(verb)_marks" + (number == 1 ? "" : "\(number)") }

  /// A letter of the word, else any that is free, else two.
  func freeLetter(for verb: String) throws -> String {
    let alphabet = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let ones = verb.map(String.init).filter(alphabet.contains) + alphabet
    let pairs = alphabet.flatMap { first in alphabet.map { first + $0 } }
    guard let free = (ones + pairs).first(where: { !letters.contains($0) }) else { throw ScaffoldError("all id letters are taken") }
    return free
  }

  private static func sources(in folder: URL) -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return files.filter { $0.pathExtension == "swift" }.compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  /// The string literals that follow `opening` (a regular expression), with or without a parenthesis between.
  private static func strings(after opening: String, in text: String) -> [String] {
    matches("\(opening)(?:<[A-Za-z]+>)?\\(?\"([^\"]*)\"", in: text)
  }

  private static func lists(after opening: String, in text: String) -> [String] {
    matches("\(opening)\\[([^\\]]*)\\]", in: text).flatMap { matches("\"([^\"]*)\"", in: $0) }
  }

  private static func matches(_ pattern: String, in text: String) -> [String] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
      Range(match.range(at: 1), in: text).map { String(text[$0]) }
    }
  }
}
