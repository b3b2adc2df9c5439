/// What is wrong with a command, and where in its line.
public struct CommandError: Error, Sendable, Equatable {
  public let problem: CommandProblem
  /// UTF-8 bytes of the line; an empty range points between two of them, or at its end.
  public let range: Range<Int>

  public init(_ problem: CommandProblem, _ range: Range<Int>) {
    self.problem = problem
    self.range = range
  }

  /// An error of a verb's own.
  public init(_ message: String, at range: Range<Int>, suggestion: String? = nil) {
    self.init(.other(message, suggestion: suggestion), range)
  }

  /// The same error about a command that stands `offset` bytes further on in its line.
  public func shifted(by offset: Int) -> CommandError {
    CommandError(problem, range.lowerBound + offset..<range.upperBound + offset)
  }
}

extension CommandError: CustomStringConvertible {
  /// One line: what was found, what was expected, and a suggestion where there is one.
  public var description: String { problem.suggestion.map { "\(problem.message); \($0)" } ?? problem.message }
}
