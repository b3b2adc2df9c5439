/// The user pressed Ctrl-C.
public struct Interrupted: Error, CustomStringConvertible {
  public var description: String { "interrupted" }
}
