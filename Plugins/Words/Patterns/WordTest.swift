import AnalyzerKit

/// What one place of a pattern asks of a word.
enum WordTest: Equatable, Sendable {
  /// Any word: `*` or `_`.
  case any
  /// A word, as its key: with lemmas any form of it.
  case word([UInt8])
  /// `*` for any letters or none, `?` for one.
  case wildcard(Wildcard)
  /// `/…/`, from the first to the last letter of the word.
  case expression(Expression)
}
