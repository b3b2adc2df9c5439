import AnalyzerKit

/// How many phrases, and how long ones.
struct KeyphrasesOptions: AnalyzerOptions {
  var max = 10
  var minWords = 1
  var maxWords = KeyphrasesOptions.longest

  /// Longer phrases are never looked for.
  static let longest = 5

  init() {}

  static let fields: [Field<KeyphrasesOptions>] = [
    Field("max", \.max, help: "how many phrases an article has at most"),
    Field("min_words", \.minWords, help: "words of a phrase at least: 2 leaves single words out"),
    Field("max_words", \.maxWords, help: "words of a phrase at most, up to \(longest)"),
  ]

  /// Throws when no phrase can meet the options.
  func check() throws(KeyphrasesOptionError) {
    if max < 1 { throw .noPhrases(max) }
    if minWords < 1 || minWords > KeyphrasesOptions.longest { throw .words("min_words", minWords) }
    if maxWords < 1 || maxWords > KeyphrasesOptions.longest { throw .words("max_words", maxWords) }
    if minWords > maxWords { throw .order(least: minWords, most: maxWords) }
  }
}
