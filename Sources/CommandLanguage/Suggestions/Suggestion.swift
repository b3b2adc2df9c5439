import AnalyzerKit

/// What somebody probably meant by a word that is not known.
public enum Suggestion {
  /// Of what kind the word should have been: it decides which synonyms are looked up.
  public enum Domain: Sendable {
    case verb, option, column, value
  }

  /// The best few of `known`, best first: what is called so elsewhere, then what begins so, then what is spelled nearly so.
  ///
  /// A synonym counts only where its first word is among `known`. Spellings may differ by one in three letters.
  public static func find(_ word: String, among known: [String], as domain: Domain) -> [String] {
    var found: [String] = []
    for synonym in Synonyms.find(word, in: synonyms(domain)) {
      let target = synonym.split(separator: " ").first.map(String.init) ?? synonym
      if known.contains(where: { TextFolding.name($0) == target }) { found.append(synonym) }
    }
    if found.isEmpty { found = begun(word, known) }
    if found.isEmpty { found = spelled(word, known) }
    return Array(found.prefix(3))
  }

  private static func synonyms(_ domain: Domain) -> [(target: String, words: [String])] {
    switch domain {
    case .verb: Synonyms.verbs
    case .option: Synonyms.options
    case .column: Synonyms.columns
    case .value: []
    }
  }

  private static func begun(_ word: String, _ known: [String]) -> [String] {
    let start = key(word)
    guard start.unicodeScalars.count >= 2 else { return [] }
    return known.filter { key($0).hasPrefix(start) }
  }

  private static func spelled(_ word: String, _ known: [String]) -> [String] {
    let spelling = key(word)
    let length = spelling.unicodeScalars.count
    guard length >= 2, length <= 64 else { return [] }
    let limit = max(1, length / 3)
    var best = limit
    var found: [String] = []
    for candidate in known {
      guard let distance = EditDistance.between(spelling, key(candidate), limit: best) else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(candidate)
    }
    return found
  }

  private static func key(_ word: String) -> String { TextFolding.name(TextFolding.fold(word)) }
}
