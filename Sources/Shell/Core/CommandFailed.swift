/// A command that ran and failed, without a word of it being wrong: an expectation that does not hold, articles that could not be read.
struct CommandFailed: Error, CustomStringConvertible {
  var description: String
}
