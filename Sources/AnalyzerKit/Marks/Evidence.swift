/// One piece of evidence: words of the article, another mark, or a remark.
public struct Evidence: Sendable, Equatable {
  /// What it is: `cue`, `title`, `antecedent` …
  public var label: String
  /// The words, in UTF-8 bytes of the article.
  public var span: TextSpan?
  /// Another mark of the same article, as its id (`e7`).
  public var ref: String?
  /// What no words of the article show, such as a lexicon's weight.
  public var note: String?

  public init(_ label: String, _ span: TextSpan? = nil, ref: String? = nil, note: String? = nil) {
    self.label = label
    self.span = span
    self.ref = ref
    self.note = note
  }
}
