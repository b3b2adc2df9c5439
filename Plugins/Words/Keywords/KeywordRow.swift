import AnalyzerKit

/// A word with its counts in both sets, and what orders it among others.
struct KeywordRow {
  let word: String
  let keyness: Keyness
  let targetArticles: Int
  let referenceArticles: Int
  /// G2, negative for words that are rarer in the target.
  let key: Double

  init(word: String, keyness: Keyness, targetArticles: Int, referenceArticles: Int) {
    self.word = word
    self.keyness = keyness
    self.targetArticles = targetArticles
    self.referenceArticles = referenceArticles
    key = keyness.signedLikelihoodRatio
  }

  static let columns: [FieldSchema] =
    [
      FieldSchema("word", .text, help: "the word, in lower case"),
      FieldSchema("target", .integer, help: "how often it occurs in the articles in use", aggregation: .sum),
      FieldSchema("reference", .integer, help: "how often it occurs in the reference", aggregation: .sum),
      FieldSchema("target_tokens", .integer, help: "all words of the articles in use", isShown: false),
      FieldSchema("reference_tokens", .integer, help: "all words of the reference", isShown: false),
      FieldSchema("target_articles", .integer, help: "in how many of the articles in use it occurs", isShown: false),
      FieldSchema("reference_articles", .integer, help: "in how many articles of the reference it occurs", isShown: false),
    ] + Keyness.measures.map(\.column)

  var row: TableRow {
    TableRow(
      [
        .text(word), .integer(Int(keyness.target)), .integer(Int(keyness.reference)), .integer(Int(keyness.targetSize)),
        .integer(Int(keyness.referenceSize)), .integer(targetArticles), .integer(referenceArticles),
      ] + Keyness.measures.map { $0.cell(keyness) })
  }

  /// The words that are key for the target first, those that are key for the reference last; equal ones by how common they are, then by their bytes.
  static func precedes(_ one: KeywordRow, _ other: KeywordRow) -> Bool {
    if one.key != other.key { return one.key > other.key }
    let left = one.keyness.target + one.keyness.reference
    let right = other.keyness.target + other.keyness.reference
    return left == right ? one.word.utf8.lexicographicallyPrecedes(other.word.utf8) : left > right
  }
}
