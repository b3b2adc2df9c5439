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

  /// A field that holds words of the article, and where they stand.
  public struct Place: Sendable, Equatable {
    public var field: String
    /// In the order of the text; none for a field that is emptied.
    public var anchors: [Anchor]

    public init(field: String, anchors: [Anchor]) {
      self.field = field
      self.anchors = anchors
    }
  }

  /// The article's number in the session.
  public var article: Int
  /// The layer it corrects.
  public var layer: String
  public var anchor: Anchor
  public var action: Action
  /// Field names and values, for `set` and `add`; of a field that holds words of the article, the words.
  public var fields: [(name: String, value: String)]
  /// Where the words of such fields stand.
  public var places: [Place]
  /// Which of several marks at the anchor is meant: words of its fields, by name. Empty where there was but one.
  public var among: [(name: String, value: String)]
  /// When it was made, ISO 8601 in UTC.
  public var at: String

  public init(
    article: Int, layer: String, anchor: Anchor, action: Action, fields: [(name: String, value: String)] = [], places: [Place] = [],
    among: [(name: String, value: String)] = [], at: String
  ) {
    self.article = article
    self.layer = layer
    self.anchor = anchor
    self.action = action
    self.fields = fields
    self.places = places
    self.among = among
    self.at = at
  }

  /// A correction of a mark of a layer: found again by its place and, where other marks stand at the same place, by its words.
  public init(
    _ index: Int, of layer: LayerResult, in article: OpenArticle, _ action: Action, fields: [(name: String, value: String)] = [],
    places: [Place] = [], at: String
  ) {
    let text = article.article.text
    self.init(
      article: article.id, layer: layer.analyzer.name, anchor: Anchor(layer.marks[index].span, in: text), action: action, fields: fields,
      places: places, among: layer.traits(of: index, text), at: at)
  }

  public static func == (lhs: Edit, rhs: Edit) -> Bool {
    lhs.article == rhs.article && lhs.layer == rhs.layer && lhs.anchor == rhs.anchor && lhs.action == rhs.action && lhs.at == rhs.at
      && lhs.places == rhs.places && lhs.fields.elementsEqual(rhs.fields, by: ==) && lhs.among.elementsEqual(rhs.among, by: ==)
  }
}
