import AnalyzerKit

/// The figures of one article, of a part of it, or of several together. What is undefined for a text is nil, never 0.
///
/// Words are those of `CountedWords`. Measures are named as in the literature's tools.
struct Statistics: Mark {
  var span: TextSpan
  var reason: Reason
  var words = 0
  var sentences = 0
  var paragraphs = 0
  var types = 0
  var hapax = 0
  var characters = 0
  var letters = 0
  var whitespaceTokens = 0
  var longWords = 0
  var miniwords = 0
  var meanSentenceLength: Double?
  var medianSentenceLength: Double?
  var longestSentence: Int?
  var meanWordLength: Double?
  var readingTime: Double?
  var quotedWords = 0
  var quotedShare: Double?
  var quotedToNarrated: Double?
  var hapaxShare: Double?
  var longWordShare: Double?
  var syllablesPerWord: Double?
  var polysyllableShare: Double?
  var english = EnglishCounts()
  var readability = ReadabilityScores()
  var diversity = DiversityScores()
  var sections: [Section] = []

  init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  /// Silent reading of English non-fiction, in words a minute: Brysbaert (2019), J. Memory and Language 109, 104047.
  static let wordsPerMinute = 238.0

  static let fields: [Field<Statistics>] =
    countFields + readabilityFields + diversityFields + [
      Field("sections", \.sections, help: "the same for each part between headings", shown: false)
    ]
}
