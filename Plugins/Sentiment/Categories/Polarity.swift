import AnalyzerKit

/// Whether a category counts as positive or negative words, told by its name.
///
/// The names are those of published dictionaries: Lexicoder (with its negated categories, where a negated positive word is negative), LIWC, the
/// General Inquirer, NRC, Loughran and McDonald. Of a nested category the last part counts: `affect.posemo`.
enum Polarity: Sendable, Equatable {
  case positive, negative

  init?(category: String) {
    switch WordFolding.fold(category).split(separator: ".").last {
    case "positive", "positiv", "pos", "posemo", "emo_pos", "tone_pos", "neg_negative": self = .positive
    case "negative", "negativ", "neg", "negemo", "emo_neg", "tone_neg", "neg_positive": self = .negative
    default: return nil
    }
  }
}
