import AnalyzerKit
import Tables
import Testing

struct DataFormatTests {
  @Test func `CSV quotes what needs it and neutralises formulas, but no numbers`() {
    #expect(
      text(quotes, "csv") == """
        speaker,content,words,score,direct,names
        Ann Bell,"“Prices, as we said, rose”",4,0.125,yes,Rye; Ann
        ,"'=1+1 | a\t<b>
        next",-12,-0.001,no,
        日本 太郎,"say ""no"" \u{1B}[2J",,12,,

        """)
  }

  @Test func `TSV has one line a row`() {
    #expect(
      text(quotes, "tsv") == """
        speaker\tcontent\twords\tscore\tdirect\tnames
        Ann Bell\t“Prices, as we said, rose”\t4\t0.125\tyes\tRye; Ann
        \t'=1+1 | a <b> next\t-12\t-0.001\tno\t
        日本 太郎\tsay "no" \u{1B}[2J\t\t12\t\t

        """)
  }

  @Test func `JSON is typed`() {
    #expect(
      text(quotes, "json") == #"""
        [
          {"speaker":"Ann Bell","content":"“Prices, as we said, rose”","words":4,"score":0.125,"direct":true,"names":["Rye","Ann"]},
          {"speaker":null,"content":"=1+1 | a\t<b>\nnext","words":-12,"score":-0.001,"direct":false,"names":null},
          {"speaker":"日本 太郎","content":"say \"no\" \u001b[2J","words":null,"score":12,"direct":null,"names":[]}
        ]

        """#)
  }

  @Test func `JSON Lines has one object a row`() {
    #expect(
      text(quotes, "jsonl") == #"""
        {"speaker":"Ann Bell","content":"“Prices, as we said, rose”","words":4,"score":0.125,"direct":true,"names":["Rye","Ann"]}
        {"speaker":null,"content":"=1+1 | a\t<b>\nnext","words":-12,"score":-0.001,"direct":false,"names":null}
        {"speaker":"日本 太郎","content":"say \"no\" \u001b[2J","words":null,"score":12,"direct":null,"names":[]}

        """#)
  }

  @Test func `Markdown escapes what would be markup`() {
    #expect(
      text(quotes, "markdown") == #"""
        | speaker | content | words | score | direct | names |
        | --- | --- | ---: | ---: | --- | --- |
        | Ann Bell | “Prices, as we said, rose” | 4 | 0.13 | yes | Rye, Ann |
        |  | =1+1 \| a &lt;b&gt;<br>next | -12 | 0.00 | no |  |
        | 日本 太郎 | say "no" ␛\[2J |  | 12.00 |  |  |

        speakers found: 2 of 3

        """#)
  }

  @Test(
    arguments: [
      ("a_b", "a_b"), ("_a_", "\\_a\\_"), ("*a* `b` ~c~", "\\*a\\* \\`b\\` \\~c\\~"), ("[x](y)", "\\[x\\](y)"), ("a\\|b", "a\\\\\\|b"),
      ("&lt;", "&amp;lt;"), ("a\r\nb\rc", "a<br>b<br>c"), ("told_to", "told_to"),
    ])
  func `a cell of Markdown shows what it says`(cell: String, written: String) {
    let table = Table(columns: [FieldSchema("c", .text, help: "")], rows: [TableRow([.text(cell)])])
    #expect(text(table, "markdown") == "| c |\n| --- |\n| \(written) |\n")
  }

  @Test(
    arguments: [
      (FieldValue.text("=cmd()"), "'=cmd()"), (.text("+1"), "'+1"), (.text("-1"), "'-1"), (.text("@a"), "'@a"), (.text("\ta"), "'\ta"),
      (.text("\ra"), "\"'\ra\""), (.text("a=b"), "a=b"), (.integer(-1), "-1"), (.number(-1.5), "-1.5"), (.number(1e300), "1e+300"),
      (.number(.nan), "\"\""), (.number(.infinity), "\"\""), (.texts(["=a", "b"]), "'=a; b"), (.text(" a"), "\" a\""), (.text(""), "\"\""),
      (.text("a\u{1B}b"), "a\u{1B}b"), (.text("a\"b"), "\"a\"\"b\""), (.text("’tis"), "’tis"), (.span(TextSpan(2, 5)), "2-5"),
      (.records([[.integer(1)], [.integer(2)]]), "2"),
    ] as [(FieldValue, String)])
  func `a cell of CSV`(cell: FieldValue, written: String) {
    let table = Table(columns: [FieldSchema("c", .text, help: "")], rows: [TableRow([cell])])
    #expect(text(table, "csv") == "c\n\(written)\n")
  }

  @Test func `a header that comes from an article's metadata is neutralised too`() {
    #expect(text(Table(columns: [FieldSchema("=x,y", .text, help: "")]), "csv") == "\"'=x,y\"\n")
  }

  @Test func `on a terminal every format is safe`() {
    for format in TableFormats.names {
      let shown = text(quotes, format, TableOptions(width: 80))
      #expect(!shown.unicodeScalars.contains("\u{1B}"), "\(format)")
    }
  }

  @Test func `a table without rows is still well formed`() {
    let empty = Table(columns: quotes.columns, notes: ["nothing found"])
    #expect(text(empty, "csv") == "speaker,content,words,score,direct,names\n")
    #expect(text(empty, "csv", TableOptions(showHeader: false)).isEmpty)
    #expect(text(empty, "tsv") == "speaker\tcontent\twords\tscore\tdirect\tnames\n")
    #expect(text(empty, "json") == "[]\n")
    #expect(text(empty, "jsonl").isEmpty)
    #expect(
      text(empty, "markdown") == """
        | speaker | content | words | score | direct | names |
        | --- | --- | ---: | ---: | --- | --- |

        nothing found

        """)
    #expect(text(empty, "table") == "no rows\nnothing found\n")
  }

  @Test func `nested records and places that are left are written as JSON`() {
    let mentions = FieldSchema(
      "mentions", .records([FieldSchema("text", .text, help: ""), FieldSchema("span", .span, help: "")]), help: "")
    let table = Table(columns: [mentions], rows: [TableRow([.records([[.text("Ann"), .span(TextSpan(3, 6))]])])])
    #expect(text(table, "jsonl") == #"{"mentions":[{"text":"Ann","span":[3,6]}]}"# + "\n")
  }

  @Test func `formats are found by name and by extension`() {
    #expect(TableFormats.names == ["table", "csv", "tsv", "json", "jsonl", "markdown", "svg", "graphml"])
    #expect(TableFormats.named("CSV")?.name == "csv")
    #expect(TableFormats.named("xls") == nil)
    let extensions = ["csv", "TSV", "tab", "json", "jsonl", "ndjson", "md", "markdown", "txt", "docx", ""]
    #expect(
      extensions.map { TableFormats.forFile(extension: $0)?.name } == [
        "csv", "tsv", "tsv", "json", "jsonl", "jsonl", "markdown", "markdown", "table", nil, nil,
      ])
  }
}
