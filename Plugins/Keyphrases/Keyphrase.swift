import AnalyzerKit

/// A phrase that says what an article is about, with every place where it stands.
struct Keyphrase: Mark {
  var span: TextSpan
  var reason: Reason
  /// The commonest form in the article.
  var phrase = ""
  /// 1 for the article's best phrase, the others as shares of it.
  var score = 0.0
  /// How many words the phrase has.
  var words = 0
  /// In the order of the text; never empty.
  var occurrences: [TextSpan] = []

  init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  var places: [TextSpan] { occurrences.isEmpty ? [span] : occurrences }

  /// How often it occurs; a person's surname alone counts too.
  var count: Int { places.count }

  static let fields: [Field<Keyphrase>] = [
    Field("phrase", \.phrase, help: "the phrase in its commonest form in the article"),
    Field("score", \.score, help: "1 for the article's best phrase, the others as shares of it", total: .mean, decimals: 3),
    Field(derived: "count", \.count, help: "how often it occurs; a person's surname alone counts too", total: .sum),
    Field("words", \.words, help: "words in the phrase", shown: false),
    Field("places", \.occurrences, help: "every place where it stands", shown: false),
  ]
}
