import AnalyzerKit

/// How sentences are scored, and with which words.
struct SentimentOptions: AnalyzerOptions {
  /// What the words of a sentence are.
  enum Mode: String, FieldChoice, CaseIterable {
    /// Lede's words, whatever marks stand around them: curly apostrophes, dashes, possessives, compounds, idioms anywhere.
    case normalised
    /// What vaderSentiment 3.3.2 sees: stretches between blanks, ASCII punctuation stripped; its figures, for comparison with published ones.
    case vader
  }

  var mode = Mode.normalised
  var lexicon: String?
  var extend = false

  init() {}

  static let fields: [Field<SentimentOptions>] = [
    Field("mode", \.mode, help: "normalised: whatever marks stand around the words; vader: as vaderSentiment 3.3.2 counts"),
    Field(
      "lexicon", \.lexicon,
      help:
        "your own lexicon instead of VADER's: words with weights (CSV, TSV) or with categories (LIWC .dic, YAML, .lc3, tables); * and ? are wildcards",
      file: true),
    Field("extend", \.extend, help: "yes: the words of a lexicon of weights are added to VADER's and win over them"),
  ]
}
