import AnalyzerKit

/// A table's network as GraphML 1.0 (graphml.graphdrawing.org): undirected, as networkx, igraph, Gephi and yEd read it.
///
/// The rows are the edges, their columns the edges' attributes; a node without an edge among them is not written.
struct GraphMLFormat: TableFormat {
  let name = "graphml"
  let extensions = ["graphml"]
  let appending: AppendRefusal? = AppendRefusal("one GraphML file holds one network", instead: "write another file")

  func refusal(of table: Table) -> String? {
    table.network == nil ? "graphml is for networks, and this table is none: cooccur without --by makes one" : nil
  }

  func write(_ table: Table, options: TableOptions) -> [UInt8] {
    guard let network = table.network else { return [] }
    var page = GraphMLPage()
    let columns = table.columns.indices.filter { at in
      let column = table.columns[at]
      return !network.endColumns.contains(column.name) && GraphMLPage.type(of: column) != nil
    }
    for (at, attribute) in network.attributes.enumerated() { page.key("n", at, of: "node", attribute) }
    for at in columns { page.key("e", at, of: "edge", table.columns[at]) }
    page.line("<graph id=\"G\" edgedefault=\"undirected\">")
    var isJoined = [Bool](repeating: false, count: network.nodes.count)
    for row in table.rows {
      guard let edge = row.edge else { continue }
      isJoined[edge.first] = true
      isJoined[edge.second] = true
    }
    for (at, node) in network.nodes.enumerated() where isJoined[at] {
      page.line("<node id=\"n\(at)\">")
      for (key, value) in node.enumerated() { page.data("n", key, value) }
      page.line("</node>")
    }
    for row in table.rows {
      guard let edge = row.edge else { continue }
      page.line("<edge source=\"n\(edge.first)\" target=\"n\(edge.second)\">")
      for at in columns { page.data("e", at, row.cells[at]) }
      page.line("</edge>")
    }
    page.line("</graph>")
    page.line("</graphml>")
    return page.bytes
  }
}

/// Lines of GraphML in the making.
private struct GraphMLPage {
  private(set) var bytes = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """.utf8)

  mutating func line(_ words: String) {
    bytes.append(contentsOf: words.utf8)
    bytes.append(0x0A)
  }

  /// Declares an attribute; `prefix` and `number` make its id.
  mutating func key(_ prefix: String, _ number: Int, of part: String, _ column: FieldSchema) {
    let name = XMLText.escape(column.name)
    let type = Self.type(of: column) ?? "string"
    line("<key id=\"\(prefix)k\(number)\" for=\"\(part)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>")
  }

  /// The value of an attribute; one that is empty is left out.
  mutating func data(_ prefix: String, _ number: Int, _ value: FieldValue) {
    if value.isEmpty { return }
    let words: String
    if case .flag(let flag) = value { words = flag ? "true" : "false" } else { words = CellWords.plain(value) }
    line("<data key=\"\(prefix)k\(number)\">\(XMLText.escape(words))</data>")
  }

  /// GraphML's type for a column, nil where it has none.
  static func type(of column: FieldSchema) -> String? {
    switch column.kind {
    case .text, .texts, .file: "string"
    case .integer: "long"
    case .number: "double"
    case .flag: "boolean"
    case .span, .spans, .records: nil
    }
  }
}
