/// One word or phrase of a lexicon in a sentence; a word in several categories is one match for each of them.
public struct SentimentMatch: NestedRecord {
  public var span = TextSpan(0, 0)
  /// Folded, so that the same words are the same text.
  public var word = ""
  /// What it adds to the sum after negation, boosters and the like; nil for a dictionary without weights.
  public var weight: Double?
  /// The dictionary's category; nil for a lexicon without any.
  public var category: String?

  public init() {}

  public init(_ span: TextSpan, word: String, weight: Double? = nil, category: String? = nil) {
    self.span = span
    self.word = word
    self.weight = weight
    self.category = category
  }

  public static let fields: [Field<SentimentMatch>] = [
    Field("span", \.span, help: "where", shown: false),
    Field("word", \.word, help: "the word or phrase, folded", total: .commonest),
    Field("weight", \.weight, help: "what it adds to the sum, after negation and the like", total: .mean, decimals: 3),
    Field("category", \.category, help: "the dictionary's category"),
  ]
}
