/// A regular expression taken apart.
indirect enum ExpressionNode: Equatable {
  case empty
  case set(ScalarSet)
  case assertion(ExpressionAssertion)
  case sequence([ExpressionNode])
  case choice([ExpressionNode])
  /// `maximum` nil: any number of times.
  case repetition(ExpressionNode, minimum: Int, maximum: Int?, isGreedy: Bool)
}

/// A condition on a place between two characters.
enum ExpressionAssertion: Equatable, Sendable {
  /// `^`, `$`: the beginning and the end of what is searched (a word, or a paragraph).
  case start, end
  /// `\b`, `\B`
  case wordBoundary, noWordBoundary
}
