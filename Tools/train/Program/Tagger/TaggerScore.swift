import Linguistics

/// How many tokens of a treebank get the right tags.
struct TaggerScore: CustomStringConvertible {
  var tokens = 0
  var penn = 0
  var universal = 0
  var confusions: [String: Int] = [:]

  init(_ model: TaggerModel, _ bank: Treebank) throws {
    for (token, tag) in zip(bank.tokens, try TaggerScore.tags(model, bank)) {
      tokens += 1
      if model.pennTag(tag) == token.penn {
        penn += 1
      } else {
        confusions["\(token.penn.name) as \(model.pennTag(tag).name)", default: 0] += 1
      }
      if model.universalTag(tag) == token.universal { universal += 1 }
    }
  }

  /// The classes that a model gives the tokens of a treebank.
  static func tags(_ model: TaggerModel, _ bank: Treebank) throws -> [UInt8] {
    let text = try bank.analyzed()
    var tagger = Tagger(model)
    var tags: [UInt8] = []
    for sentence in 0..<text.sentences.count { tagger.tag(text, text.sentences.tokens(sentence), into: &tags) }
    return tags
  }

  var description: String { "XPOS \(percent(penn))  UPOS \(percent(universal))  of \(tokens)" }

  private func percent(_ count: Int) -> String {
    let share = Int((Double(count) * 10_000 / Double(max(1, tokens))).rounded())
    return "\(share / 100).\(share % 100 < 10 ? "0" : "")\(share % 100)"
  }

  /// The most frequent mistakes.
  func mistakes(_ count: Int) -> String {
    confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map { "\($0.value) \($0.key)" }.joined(separator: "\n")
  }
}
