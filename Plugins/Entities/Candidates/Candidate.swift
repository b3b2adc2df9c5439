import AnalyzerKit

/// Words that may be a name, before anybody asked what of.
struct Candidate {
  var tokens: Range<Int>
  /// What the lexicon says of the words as a whole.
  var entry: WordClass
  /// The title before it: “President”, “Foreign Minister”.
  var title: Range<Int>?
  /// Whether it begins its sentence or a quotation, where the capital says nothing.
  var isInitial: Bool
  var style: SentenceStyle
  /// Bytes of a prefix that is no part of the name: `pro-` of “pro-Russian”.
  var prefix = 0

  var isSingle: Bool { tokens.count == 1 }
}
