/// The result of every listing: typed columns, rows, and remarks that belong below them.
public struct Table: Sendable, Equatable {
  public var columns: [FieldSchema]
  public var rows: [TableRow]
  /// One line each: coverage, what was left out, what was guessed.
  public var notes: [String]
  /// The columns that hold words around a match and are aligned to it (right, none, left) by the terminal: the index of the middle one.
  public var keywordColumn: Int?
  /// A picture of what the rows count, drawn below them on a terminal and by the format `svg`.
  public var plot: Plot?
  /// What its rows are the edges of, where they are: written by the format `graphml`.
  public var network: Network?
  /// Whether its rows are the groups that were asked for, made by who made the table: it is neither filtered nor grouped again.
  public var isGrouped: Bool

  public init(
    columns: [FieldSchema], rows: [TableRow] = [], notes: [String] = [], keywordColumn: Int? = nil, plot: Plot? = nil,
    network: Network? = nil, isGrouped: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.keywordColumn = keywordColumn
    self.plot = plot
    self.network = network
    self.isGrouped = isGrouped
  }

  public func column(_ name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
