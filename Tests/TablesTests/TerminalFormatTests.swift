import AnalyzerKit
import Tables
import Terminal
import Testing

struct TerminalFormatTests {
  @Test func `off a terminal nothing is cut`() {
    #expect(
      text(quotes, "table") == """
              speaker    content                     words  score  direct  names
        1:q1  Ann Bell   “Prices, as we said, rose”      4   0.13  yes     Rye, Ann
        1:q2  –          =1+1 | a <b>␊next             -12   0.00  no
        2:q1  日本 太郎  say "no" ␛[2J                      12.00

        speakers found: 2 of 3

        """)
  }

  @Test func `in a window texts share the room and numbers are whole`() {
    #expect(
      text(quotes, "table", TableOptions(width: 64)) == """
              speaker    content          words  score  direct  names
        1:q1  Ann Bell   “Prices, as we…      4   0.13  yes     Rye, Ann
        1:q2  –          =1+1 | a <b>␊n…    -12   0.00  no
        2:q1  日本 太郎  say "no" ␛[2J           12.00

        speakers found: 2 of 3

        """)
  }

  @Test func `texts that are cut are equally wide, and a short one keeps its width`() {
    let table = Table(
      columns: ["first", "second", "third"].map { FieldSchema($0, .text, help: "") },
      rows: [
        TableRow([.text("a text that is long enough to be cut"), .text("short"), .text("another long text that will be cut as well")])
      ])
    #expect(
      text(table, "table", TableOptions(width: 40)) == """
        first            second  third
        a text that is…  short   another long t…

        """)
  }

  @Test func `a narrow window shows field by field`() {
    let table = Table(
      columns: Array(quotes.columns.prefix(3)),
      rows: quotes.rows.prefix(2).map { row in
        var row = row
        row.cells = Array(row.cells.prefix(3))
        return row
      })
    #expect(
      text(table, "table", TableOptions(width: 20)) == """
        q1
        speaker  Ann Bell
        content
          “Prices, as we
          said, rose”
        words    4

        q2
        speaker  –
        content
          =1+1 | a <b>␊next
        words    -12

        """)
  }

  @Test func `keywords stand below each other`() {
    #expect(
      text(Self.concordance, "table", TableOptions(width: 48)) == """
                           left keyword right
        1.2   …il said that the ferry   would not run b…
        1.14            two new ferries at last
        2.3                     Ferry   services resume

        """)
    #expect(
      text(Self.concordance, "table", TableOptions(showHeader: false)) == """
        1.2   The council said that the ferry   would not run before the first of May
        1.14                    two new ferries at last
        2.3                             Ferry   services resume

        """)
  }

  static let concordance = Table(
    columns: [
      FieldSchema("left", .text, help: ""), FieldSchema("keyword", .text, help: ""),
      FieldSchema("right", .text, help: ""),
    ],
    rows: [
      TableRow(
        [.text("The council said that the"), .text("ferry"), .text("would not run before the first of May")], ref: "1.2"),
      TableRow([.text("two new"), .text("ferries"), .text("at last")], ref: "1.14"),
      TableRow([.none, .text("Ferry"), .text("services resume")], ref: "2.3"),
    ], keywordColumn: 1)

  @Test func `one row with many columns stands upright`() {
    let statistics = Table(
      columns: [
        FieldSchema("words", .integer, help: ""), FieldSchema("sentences", .integer, help: ""), FieldSchema("types", .integer, help: ""),
        FieldSchema("mean_length", .number, help: "", decimals: 1), FieldSchema("reading_time", .text, help: ""),
        FieldSchema("quoted", .number, help: ""), FieldSchema("grade", .number, help: ""),
      ],
      rows: [
        TableRow([.integer(1100), .integer(52), .integer(480), .number(21.15), .text("5 minutes"), .number(0.333), .none], article: 1)
      ])
    #expect(
      text(statistics, "table") == """
        words         1100
        sentences       52
        types          480
        mean_length   21.2
        reading_time  5 minutes
        quoted        0.33
        grade         –

        """)
  }

  @Test func `colour marks headers, keywords and notes`() {
    let table = Table(columns: [FieldSchema("a", .text, help: "")], rows: [TableRow([.text("x")])], notes: ["n"], keywordColumn: 0)
    #expect(
      text(table, "table", TableOptions(width: 80, colour: true))
        == "\u{1B}[1ma\u{1B}[0m\n\u{1B}[1mx\u{1B}[0m\n\n\u{1B}[2mn\u{1B}[0m\n")
  }

  @Test func `ids are shown once`() {
    let column = FieldSchema("id", .text, help: "")
    let table = Table(columns: [column], rows: [TableRow([.text("q1")], article: 1, ref: "q1")])
    #expect(text(table, "table") == "id\nq1\n")
    #expect(text(quotes, "table", TableOptions(showRefs: false)).hasPrefix("speaker"))
    var one = quotes
    one.rows.removeLast()
    #expect(text(one, "table").contains("\nq1  Ann Bell"))
  }

  @Test(arguments: [1, 2, 5, 10, 20, 21, 40, 63, 79, 80, 120, 200])
  func `no line is wider than the window, and no column is lost`(width: Int) {
    for table in [quotes, Self.concordance] {
      let lines = text(table, "table", TableOptions(width: width)).split(separator: "\n")
      for line in lines { #expect(VisibleText.width(line) <= max(width, 12), "\(line)") }
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }
    if width >= 5 {
      let shown = text(quotes, "table", TableOptions(width: width))
      for number in ["-12", "0.13", "12.00"] { #expect(shown.contains(number)) }
    }
  }

  @Test func `any cells fit any window`() {
    var random = SeededGenerator(state: 3)
    let pieces = ["word", "日本", "e\u{301}", "\u{1B}[1m", " ", "", "👩‍👩‍👧", "a-very-long-word-without-any-blank", "\n", "\u{202E}", "-"]
    for _ in 0..<400 {
      let count = Int.random(in: 1...9, using: &random)
      var table = Table(columns: (0..<count).map { FieldSchema("column_\($0)", .text, help: "") })
      table.keywordColumn = Bool.random(using: &random) ? Int.random(in: 0..<count, using: &random) : nil
      for row in 0..<Int.random(in: 0...4, using: &random) {
        let cells = (0..<count).map { _ -> FieldValue in
          switch Int.random(in: 0...3, using: &random) {
          case 0: .integer(Int.random(in: -9999...9999, using: &random))
          case 1: .none
          default: .text((0...Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
          }
        }
        table.rows.append(TableRow(cells, article: row, ref: "q\(row)"))
      }
      let width = Int.random(in: 12...100, using: &random)
      for line in text(table, "table", TableOptions(width: width)).split(separator: "\n") {
        #expect(VisibleText.width(line) <= width)
        #expect(VisibleText.make(line) == line)
      }
    }
  }
}

/// SplitMix64, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
