/// How much of the text a figure rests on: two columns of a layer whose sums every listing of it states below its rows.
///
/// `Coverage("found", of: "words", label: "sentiment words found")` is shown as “sentiment words found: 12 of 840”.
public struct Coverage: Sendable, Equatable {
  /// The column that counts what was found.
  public var part: String
  /// The column that counts what there was.
  public var whole: String
  public var label: String

  public init(_ part: String, of whole: String, label: String) {
    self.part = part
    self.whole = whole
    self.label = label
  }
}
