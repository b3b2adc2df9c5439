/// The user pressed Ctrl-C.
public struct Interrupted: Error, CustomStringConvertible {
  public var description: String { "interrupted" }
}

/// A command that ran and failed, without a word of it being wrong: an expectation that does not hold, articles that could not be read.
struct CommandFailed: Error, CustomStringConvertible {
  var description: String
}

/// Nobody reads the results any more (`| head`): the end, without a complaint.
public struct OutputClosed: Error {
  public init() {}
}
