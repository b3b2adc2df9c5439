/// The nodes of a network whose edges are the rows of a table.
///
/// A row says by `TableRow.edge` which two nodes it joins; conditions, order and `--top` choose edges as they choose rows, and a node without an
/// edge left is not written.
public struct Network: Sendable, Equatable {
  /// Two nodes, as indexes into `nodes`; without direction.
  public struct Edge: Sendable, Equatable {
    public var first: Int
    public var second: Int

    public init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// What is known of every node; the first of them is its label.
  public var attributes: [FieldSchema]
  /// For each node a value for each attribute.
  public var nodes: [[FieldValue]]
  /// The table's columns that say which nodes a row joins, and so are no attributes of the edge.
  public var endColumns: [String]

  public init(attributes: [FieldSchema], nodes: [[FieldValue]], endColumns: [String]) {
    self.attributes = attributes
    self.nodes = nodes
    self.endColumns = endColumns
  }
}
