/// What `help VERB COLUMN` says of a measure beside its line of help.
public struct FieldDetails: Sendable, Equatable {
  /// How it is worked out, in the notation of the literature.
  public var formula: String
  /// For which texts it is empty.
  public var undefined: String
  /// Who defined it, and whose convention is followed.
  public var source: String

  public init(formula: String, undefined: String, source: String) {
    self.formula = formula
    self.undefined = undefined
    self.source = source
  }
}
