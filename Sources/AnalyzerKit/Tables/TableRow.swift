/// One row of a table: a value for each column, and what it points at.
public struct TableRow: Sendable, Equatable {
  public var cells: [FieldValue]
  /// The number of the article it belongs to, nil for rows about several articles.
  public var article: Int?
  /// Where in the article, in UTF-8 bytes.
  public var span: TextSpan?
  /// Every place it is about, where it is about several (the mentions of an entity); else empty.
  public var places: [TextSpan]
  /// The id of the mark it shows, such as `q4`.
  public var ref: String?
  /// The nodes that it joins, in a table that is a network.
  public var edge: Network.Edge?

  public init(
    _ cells: [FieldValue], article: Int? = nil, span: TextSpan? = nil, places: [TextSpan] = [], ref: String? = nil,
    edge: Network.Edge? = nil
  ) {
    self.cells = cells
    self.article = article
    self.span = span
    self.places = places
    self.ref = ref
    self.edge = edge
  }
}
