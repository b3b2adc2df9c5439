import AnalyzerKit
import Foundation
import Testing

@testable import Tables

@Suite struct GraphMLTests {
  private func table(_ names: [String]) -> Table {
    let columns = [
      FieldSchema("name", .text, help: ""), FieldSchema("other", .text, help: ""), FieldSchema("weight", .integer, help: ""),
      FieldSchema("log_dice", .number, help: ""),
    ]
    let rows = names.indices.dropFirst().map { at in
      TableRow([.text(names[0]), .text(names[at]), .integer(at), .number(Double(at) + 0.5)], edge: Network.Edge(0, at))
    }
    let network = Network(
      attributes: [FieldSchema("label", .text, help: "")], nodes: (names + ["nobody"]).map { [.text($0)] }, endColumns: ["name", "other"])
    return Table(columns: columns, rows: rows, network: network)
  }

  private func lines(_ table: Table) -> [String] {
    String(decoding: GraphMLFormat().write(table, options: TableOptions()), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func rowsAreEdgesAndTheirColumnsAttributes() {
    #expect(
      Array(lines(table(["Lund", "Holm"])).dropFirst(2)) == [
        #"<key id="nk0" for="node" attr.name="label" attr.type="string"/>"#,
        #"<key id="ek2" for="edge" attr.name="weight" attr.type="long"/>"#,
        #"<key id="ek3" for="edge" attr.name="log_dice" attr.type="double"/>"#,
        #"<graph id="G" edgedefault="undirected">"#,
        #"<node id="n0">"#, #"<data key="nk0">Lund</data>"#, "</node>",
        #"<node id="n1">"#, #"<data key="nk0">Holm</data>"#, "</node>",
        #"<edge source="n0" target="n1">"#, #"<data key="ek2">1</data>"#, #"<data key="ek3">1.5</data>"#, "</edge>",
        "</graph>", "</graphml>",
      ])
  }

  @Test func namesCannotBreakTheFile() {
    let text = lines(table(["A&B <b>", "\u{1B}[31m\"]]>\u{0}\u{FFFE}'"])).joined()
    #expect(text.contains("A&amp;B &lt;b&gt;"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0xFFFE })
    #expect(!text.contains("]]>"))
  }

  @Test func rowsThatAreFilteredAwayAreNoEdges() {
    var table = table(["Lund", "Holm", "Brandt"])
    table.rows.removeFirst()
    let text = lines(table).joined()
    #expect(!text.contains("Holm") && text.contains("Brandt") && !text.contains("nobody"))
  }

  @Test func otherTablesAreRefused() {
    #expect(GraphMLFormat().refusal(of: Table(columns: [])) != nil)
    #expect(TableFormats.forFile(extension: "GraphML")?.name == "graphml")
  }
}
