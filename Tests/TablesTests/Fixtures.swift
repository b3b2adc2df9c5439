import AnalyzerKit
import Tables

/// Quotations of two made-up articles, with everything in them that a format must take care of.
let quotes = Table(
  columns: [
    FieldSchema("speaker", .text, help: ""), FieldSchema("content", .spans, help: ""), FieldSchema("words", .integer, help: ""),
    FieldSchema("score", .number, help: ""), FieldSchema("direct", .flag, help: ""), FieldSchema("names", .texts, help: ""),
  ],
  rows: [
    TableRow(
      [.text("Ann Bell"), .text("“Prices, as we said, rose”"), .integer(4), .number(0.125), .flag(true), .texts(["Rye", "Ann"])],
      article: 1, ref: "q1"),
    TableRow([.none, .text("=1+1 | a\t<b>\nnext"), .integer(-12), .number(-0.001), .flag(false), .none], article: 1, ref: "q2"),
    TableRow([.text("日本 太郎"), .text("say \"no\" \u{1B}[2J"), .none, .number(12), .none, .texts([])], article: 2, ref: "q1"),
  ], notes: ["speakers found: 2 of 3"])

func text(_ table: Table, _ format: String, _ options: TableOptions = TableOptions()) -> String {
  String(decoding: TableFormats.named(format)?.write(table, options: options) ?? [], as: UTF8.self)
}
