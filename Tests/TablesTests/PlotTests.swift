import AnalyzerKit
import Foundation
import Tables
import Terminal
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct PlotTests {
  static func table(_ panels: [Plot.Panel], title: String = "Where river occurs") -> Table {
    Table(
      columns: [FieldSchema("word", .text, help: ""), FieldSchema("f", .integer, help: "")],
      rows: [TableRow([.text("river"), .integer(4)])], notes: ["100 words"], plot: Plot(title: title, panels: panels))
  }

  static let river = table([
    Plot.Panel(
      title: "river: 5 in 2 articles",
      strips: [
        Plot.Strip(label: "1 The flood", length: 60, positions: [0, 1, 30, 59]),
        Plot.Strip(label: "2 A budget", length: 10, positions: [5]),
      ])
  ])

  /// Element names and texts of a document, nil where it is no XML.
  final class Reader: NSObject, XMLParserDelegate {
    var elements: [String: Int] = [:]
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) { elements[name, default: 0] += 1 }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    static func read(_ document: String) -> Reader? {
      let reader = Reader()
      let parser = XMLParser(data: Data(document.utf8))
      parser.delegate = reader
      return parser.parse() ? reader : nil
    }
  }

  @Test func `a plot stands between the rows and the notes`() {
    #expect(
      text(PlotTests.river, "table", TableOptions(width: 36)) == """
        word   f
        river  4

        river: 5 in 2 articles
        1 The flood  █·········▄·········▄ 4
        2 A budget   ··········▄·········· 1

        100 words

        """)
  }

  @Test(arguments: [12, 20, 33, 34, 80, 200])
  func `no line of a plot is wider than the window`(width: Int) {
    for line in text(PlotTests.river, "table", TableOptions(width: width)).split(separator: "\n") {
      #expect(VisibleText.width(String(line)) <= width, "\(line)")
    }
  }

  @Test func `off a terminal strips have a width of their own`() {
    let lines = text(PlotTests.river, "table").split(separator: "\n")
    #expect(lines[3].count == "1 The flood".count + 2 + 60 + 2)
  }

  @Test func `labels cannot move the cursor`() {
    let table = PlotTests.table([
      Plot.Panel(title: "x\u{1B}[2J", strips: [Plot.Strip(label: "1 \u{1B}]0;a\u{7}\u{202E}", length: 4, positions: [1])])
    ])
    for format in ["table", "svg"] {
      let written = text(table, format, TableOptions(width: 80)).unicodeScalars
      #expect(!written.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }, "\(format)")
    }
  }

  @Test func `many strips are counted on a terminal`() {
    let strips = (1...40).map { Plot.Strip(label: "\($0)", length: 10, positions: [1]) }
    let written = text(PlotTests.table([Plot.Panel(title: "many", strips: strips)]), "table")
    #expect(written.contains("and 10 more; --as svg draws them"))
    #expect(written.split(separator: "\n").count { $0.contains("█") } == 30)
  }

  @Test func `a picture is XML and holds every label and count`() throws {
    let document = text(PlotTests.river, "svg")
    let reader = try #require(PlotTests.Reader.read(document))
    for words in ["Where river occurs", "river: 5 in 2 articles", "1 The flood", "2 A budget", "2 A budget: 1 in 10 words"] {
      #expect(reader.text.contains(words))
    }
    #expect(reader.elements["path"] == 2)
    #expect(reader.elements["script"] == nil)
    #expect(!document.contains("href"))
  }

  @Test func `a picture escapes what comes from articles`() throws {
    let label = "1 <script>alert(\"a\" & 'b')</script> ]]> \u{0}\u{FFFE}\u{1B}"
    let table = PlotTests.table(
      [Plot.Panel(title: "<b>", strips: [Plot.Strip(label: label, length: 5, positions: [0])])], title: "a & <b>")
    let reader = try #require(PlotTests.Reader.read(text(table, "svg")))
    #expect(reader.elements["script"] == nil)
    #expect(reader.elements["b"] == nil)
    #expect(reader.text.contains("<script>alert(\"a\" & 'b')</script> ]]>"))
    #expect(reader.text.contains("a & <b>"))
  }

  @Test func `a picture of very many strips ends and says so`() throws {
    let strips = (1...700).map { Plot.Strip(label: "\($0)", length: 10, positions: [1]) }
    let reader = try #require(PlotTests.Reader.read(text(PlotTests.table([Plot.Panel(title: "many", strips: strips)]), "svg")))
    #expect(reader.elements["path"] == 500)
    #expect(reader.text.contains("and 200 more that are not drawn"))
  }

  @Test func `a mark that is drawn a thousand times is drawn once`() {
    let strip = Plot.Strip(label: "1", length: 1_000_000, positions: Array(0..<1_000_000))
    let document = text(PlotTests.table([Plot.Panel(title: "all", strips: [strip])]), "svg")
    #expect(document.utf8.count < 60_000)
  }

  @Test func `places outside of a text are not drawn`() throws {
    let strip = Plot.Strip(label: "1", length: 0, positions: [0, -1, 7])
    let table = PlotTests.table([Plot.Panel(title: "none", strips: [strip])])
    #expect(PlotTests.Reader.read(text(table, "svg")) != nil)
    #expect(!text(table, "table").contains("█"))
  }

  @Test func `a table without a plot cannot be a picture`() throws {
    let svg = try #require(TableFormats.named("svg"))
    #expect(svg.refusal(of: quotes) == "svg is for plots, and this table has none: dispersion draws one")
    #expect(svg.refusal(of: PlotTests.river) == nil)
    #expect(TableFormats.forFile(extension: "SVG")?.name == "svg")
    #expect(TableFormats.all.filter { $0.refusal(of: quotes) != nil }.map(\.name) == ["svg", "graphml"])
  }

  @Test(arguments: ["csv", "tsv", "json", "jsonl", "markdown"])
  func `data formats leave the plot out`(format: String) {
    var bare = PlotTests.river
    bare.plot = nil
    #expect(text(PlotTests.river, format) == text(bare, format))
  }
}
