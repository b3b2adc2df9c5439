/// What is wrong with a verb's arguments.
public struct VerbError: Error, Equatable, CustomStringConvertible {
  public var description: String
  /// The 0-based argument that is wrong, where it is one.
  public var argument: Int?

  public init(_ description: String, argument: Int? = nil) {
    self.description = description
    self.argument = argument
  }
}
