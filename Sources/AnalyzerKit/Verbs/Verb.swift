/// A command that a module brings beside its listing: it looks over the articles in use and returns a table.
public protocol Verb: Sendable {
  associatedtype Options: AnalyzerOptions = NoOptions
  static var info: VerbInfo { get }
  /// The layers it reads, by `Item.layers()`; they are made first, with the user's edits.
  static var requires: [Requirement] { get }
  /// Throws `VerbError` or a `FieldError` when arguments are missing or make no sense.
  init(options: Options, arguments: [String]) throws
  func run(_ view: SessionView) throws -> Table
}

extension Verb {
  public static var requires: [Requirement] { [] }
}
