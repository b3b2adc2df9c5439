import Foundation

/// How positive or negative the words of one sentence are.
///
/// A lexicon of weights gives `compound` and the three shares, a dictionary with categories gives the matches and, where it has positive and
/// negative categories, the tone; what a lexicon cannot give is nil.
public struct Sentiment: Mark {
  public var span: TextSpan
  public var reason: Reason
  /// −1 … 1, as VADER normalises the sum of valences.
  public var compound: Double?
  /// Shares of the sentence's weight, summing to 1.
  public var positive: Double?
  public var neutral: Double?
  public var negative: Double?
  /// Matches of positive and of negative categories, without those inside a longer match: the *good* of *not good* is none.
  public var positiveWords: Int?
  public var negativeWords: Int?
  /// Matches of Lexicoder's negated categories, `neg_positive` (*not good*) and `neg_negative` (*not bad*).
  public var negatedPositive: Int?
  public var negatedNegative: Int?
  /// Word tokens of the sentence.
  public var words = 0
  /// Of them, those found in the lexicon: the coverage of the score.
  public var found = 0
  /// Every word of the lexicon that was found.
  public var matches: [SentimentMatch] = []

  public init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  /// (positive − negative) / words × 100, as Lexicoder's authors reckon it; see `weighTone`.
  public var netTone: Double?
  /// The same on the logit scale.
  public var logTone: Double?

  /// Sets both tones from the counts.
  ///
  /// Net tone is that of Young and Soroka (2012, “Affective News”), nil without words: they subtract negated positive words from the positive
  /// ones, and negated negative words from the negative ones, since Lexicoder finds a word inside its negation too. Here the longest match alone
  /// counts, and what they subtract was never counted.
  ///
  /// The other is the logit scale of Lowe, Benoit, Mikhaylov and Laver (2011), used for sentiment by Proksch, Lowe, Wäckerle and Soroka (2019),
  /// with the negated words on the opposite side; 0 for a sentence without either.
  public mutating func weighTone() {
    guard let positiveWords, let negativeWords else { return }
    let negated = [negatedPositive ?? 0, negatedNegative ?? 0].map(Double.init)
    let counts = [positiveWords, negativeWords].map(Double.init)
    netTone = Sentiment.net.formula(counts + [Double(words)])
    logTone = Sentiment.logit.formula(counts + negated)
  }

  private static let net = PooledFigure(["positive_words", "negative_words", "words"]) { sums in
    sums[2] > 0 ? (sums[0] - sums[1]) / sums[2] * 100 : nil
  }
  private static let logit = PooledFigure(["positive_words", "negative_words", "negated_positive", "negated_negative"]) { sums in
    log((sums[0] + sums[3] + 0.5) / (sums[1] + sums[2] + 0.5))
  }

  /// The words that made the score, with what each of them adds or the categories it is in: `not good −1.4`, `fear (negative, emotion.fear)`.
  public var because: [String] {
    var texts: [String] = []
    var at = 0
    while at < matches.count {
      let match = matches[at]
      at += 1
      guard let category = match.category else {
        texts.append(match.weight.map { "\(match.word) \(Sentiment.signed($0))" } ?? match.word)
        continue
      }
      var categories = [category]
      while at < matches.count, matches[at].span == match.span, let another = matches[at].category {
        categories.append(another)
        at += 1
      }
      texts.append("\(match.word) (\(categories.joined(separator: ", ")))")
    }
    return texts
  }

  /// +1.9, −0.74: at most three decimals, at least one.
  public static func signed(_ value: Double) -> String { (value < 0 ? "−" : "+") + digits(abs(value)) }

  private static let tenths = (0...50).map { "\($0 / 10).\($0 % 10)" }

  /// At most three decimals, at least one.
  public static func digits(_ value: Double) -> String {
    let thousandths = Int((min(value, 1e12) * 1000).rounded())
    // Most are weights of one decimal.
    if thousandths % 100 == 0, thousandths / 100 < tenths.count { return tenths[thousandths / 100] }
    let whole = thousandths / 1000
    let rest = thousandths % 1000
    if rest % 100 == 0 { return "\(whole).\(rest / 100)" }
    if rest % 10 == 0 { return "\(whole).\(rest / 100)\(rest / 10 % 10)" }
    return "\(whole).\(rest / 100)\(rest / 10 % 10)\(rest % 10)"
  }

  public static let fields: [Field<Sentiment>] = [
    Field(
      "compound", \.compound, help: "−1 (negative) to 1 (positive); of several sentences the mean", total: .mean, decimals: 3,
      details: FieldDetails(
        formula: "x / √(x² + 15), x the sum of the words' weights after the rules, with 0.292 for each ! and the like",
        undefined: "for a dictionary with categories, which has no weights", source: "Hutto and Gilbert (2014); vaderSentiment 3.3.2")),
    Field("positive", \.positive, help: "share of positive weight", shown: false, total: .mean, decimals: 3),
    Field("neutral", \.neutral, help: "share of neutral weight", shown: false, total: .mean, decimals: 3),
    Field("negative", \.negative, help: "share of negative weight", shown: false, total: .mean, decimals: 3),
    Field(
      "net_tone", \.netTone, help: "positive minus negative words in a hundred words; negated ones (LSD2015's neg_…) count on neither side",
      pooled: net,
      details: FieldDetails(
        formula: "(positive_words − negative_words) / words × 100", undefined: "without positive and negative categories, or without words",
        source: "Young and Soroka (2012), “Affective News”, Political Communication 29; Lexicoder")),
    Field(
      "log_tone", \.logTone, help: "positive against negative words on the logit scale, 0 where they are even; negated ones change sides",
      shown: false, pooled: logit,
      details: FieldDetails(
        formula: "ln((positive_words + negated_negative + 0.5) / (negative_words + negated_positive + 0.5))",
        undefined: "without positive and negative categories",
        source: "Lowe, Benoit, Mikhaylov and Laver (2011); for sentiment Proksch, Lowe, Wäckerle and Soroka (2019)")),
    Field("positive_words", \.positiveWords, help: "matches of positive categories", total: .sum),
    Field("negative_words", \.negativeWords, help: "matches of negative categories", total: .sum),
    Field("negated_positive", \.negatedPositive, help: "matches of neg_positive (not good)", shown: false, total: .sum),
    Field("negated_negative", \.negatedNegative, help: "matches of neg_negative (not bad)", shown: false, total: .sum),
    Field("words", \.words, help: "words in the sentence", total: .sum),
    Field("found", \.found, help: "words found in the lexicon: the coverage", total: .sum),
    Field(
      derived: "because", \.because, help: "the words that made the score, with what each adds; why s1 shows the reckoning",
      total: .commonest),
    Field("matches", \.matches, help: "every word found, with its weight or category", shown: false),
    Field(derived: "sentence", \.span, help: "the sentence"),
  ]
}

extension LayerKey where M == Sentiment {
  /// A score for every sentence.
  public static var sentiment: LayerKey<Sentiment> { LayerKey("sentiment") }
}
