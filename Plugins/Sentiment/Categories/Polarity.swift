import AnalyzerKit

/// Which side of the tone a category's words are on, told by its name.
///
/// The names are those of published dictionaries: Lexicoder (with its negated categories), LIWC, the General Inquirer, NRC, Loughran and
/// McDonald. Of a nested category the innermost such name counts: `affect.posemo` and `positive.strong` are positive.
enum Polarity: Sendable, Equatable {
  case positive, negative
  /// A positive or a negative word with its negation: `not good`.
  case negatedPositive, negatedNegative

  init?(category: String) {
    for part in WordFolding.fold(category).split(separator: ".").reversed() {
      switch part {
      case "positive", "positiv", "pos", "posemo", "emo_pos", "tone_pos": self = .positive
      case "negative", "negativ", "neg", "negemo", "emo_neg", "tone_neg": self = .negative
      case "neg_positive": self = .negatedPositive
      case "neg_negative": self = .negatedNegative
      default: continue
      }
      return
    }
    return nil
  }
}
