/// Where a value of the metadata was found.
public struct Origin: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Words of the article; `span` says which.
    case text
    /// A field of the input record, a front matter key, a tag; `detail` names it.
    case field
    /// The file's name or folder.
    case file
    /// The user said so.
    case user
    /// A guess; `detail` says from what.
    case guess
  }

  public var kind: Kind
  public var detail: String
  public var span: TextSpan?

  public init(_ kind: Kind, _ detail: String = "", span: TextSpan? = nil) {
    self.kind = kind
    self.detail = detail
    self.span = span
  }
}
