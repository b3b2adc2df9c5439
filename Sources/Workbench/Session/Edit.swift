import AnalyzerKit

/// A correction by the user: kept apart from what the analyzers found and laid over it.
public struct Edit: Sendable, Equatable {
  public enum Action: Sendable, Equatable {
    /// Sets fields of the mark.
    case set
    /// Takes the mark away.
    case reject
    /// Adds a mark at the anchor.
    case add
    /// Joins the mark at another anchor to this one.
    case merge(Anchor)
  }

  /// The article's number in the session.
  public var article: Int
  /// The layer it corrects.
  public var layer: String
  public var anchor: Anchor
  public var action: Action
  /// Field names and values, for `set` and `add`.
  public var fields: [(name: String, value: String)]
  /// When it was made, ISO 8601 in UTC.
  public var at: String

  public init(article: Int, layer: String, anchor: Anchor, action: Action, fields: [(name: String, value: String)] = [], at: String) {
    self.article = article
    self.layer = layer
    self.anchor = anchor
    self.action = action
    self.fields = fields
    self.at = at
  }

  public static func == (lhs: Edit, rhs: Edit) -> Bool {
    lhs.article == rhs.article && lhs.layer == rhs.layer && lhs.anchor == rhs.anchor && lhs.action == rhs.action && lhs.at == rhs.at
      && lhs.fields.elementsEqual(rhs.fields, by: ==)
  }
}
