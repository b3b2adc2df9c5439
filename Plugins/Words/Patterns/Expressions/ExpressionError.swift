/// What is wrong with a regular expression, and where.
struct ExpressionError: Error, Equatable, CustomStringConvertible {
  var message: String
  /// The character that is wrong, 1-based, in Unicode scalars of the expression.
  var position: Int

  var description: String { "\(message), at character \(position)" }
}
