/// How positive or negative the words of one sentence are.
public struct Sentiment: Mark {
  public var span: TextSpan
  public var reason: Reason
  /// −1 … 1, as VADER normalises the sum of valences.
  public var compound = 0.0
  /// Shares of the sentence's weight, summing to 1.
  public var positive = 0.0
  public var neutral = 0.0
  public var negative = 0.0
  /// Word tokens of the sentence.
  public var words = 0
  /// Of them, those found in the lexicon: the coverage of the score.
  public var found = 0

  public init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  /// The words that made the score.
  public var because: [TextSpan] { reason.evidence.compactMap(\.span) }

  public static let fields: [Field<Sentiment>] = [
    Field("compound", \.compound, help: "−1 (negative) to 1 (positive)", total: .mean, decimals: 3),
    Field("positive", \.positive, help: "share of positive weight", shown: false, total: .mean, decimals: 3),
    Field("neutral", \.neutral, help: "share of neutral weight", shown: false, total: .mean, decimals: 3),
    Field("negative", \.negative, help: "share of negative weight", shown: false, total: .mean, decimals: 3),
    Field("words", \.words, help: "words in the sentence", total: .sum),
    Field("found", \.found, help: "words found in the lexicon: the coverage", total: .sum),
    Field(derived: "because", \.because, help: "the words that made the score; why s1 shows the reckoning"),
    Field(derived: "sentence", \.span, help: "the sentence"),
  ]
}

extension LayerKey where M == Sentiment {
  /// A score for every sentence.
  public static var sentiment: LayerKey<Sentiment> { LayerKey("sentiment") }
}
