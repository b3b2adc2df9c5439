import AnalyzerKit

/// The words of a name with what is known of them before its type is.
struct Candidate {
  var tokens: Range<Int>
  /// What the lexicon says of the words as a whole.
  var entry: WordClass
  /// The title before it: “President”, “Foreign Minister”.
  var title: Range<Int>?
  var style: SentenceStyle
  /// Bytes of a prefix that is no part of the name: `pro-` of “pro-Russian”.
  var prefix = 0

  var isSingle: Bool { tokens.count == 1 }
}
