import AnalyzerKit
import CommandLanguage

/// `outline`: every block of the articles, with what was set aside and why.
struct OutlineVerb: PlainListing {
  let name = "outline"
  let group = VerbGroup.articles
  let usage = "[SET] [OPTIONS]"
  let summary = "title, paragraphs, headings and what was set aside, with the reasons"
  let details = """
      outline
      outline --where set_aside!=     what is not read, and why; keep puts it back
    """
  let words = [WordKind.articleSet]

  let fixedColumns = [
    FieldSchema("block", .text, help: "article and block, for show, keep, trim, note"),
    FieldSchema("kind", .text, help: "what it is", values: BlockKind.allCases.map(\.rawValue)),
    FieldSchema("words", .integer, help: "words in it", aggregation: .sum),
    FieldSchema("text", .text, help: "how it begins"),
    FieldSchema("set_aside", .text, help: "why it is not read"),
  ]

  func list(_ request: ListingRequest) throws -> Listing {
    let articles = request.call.words.isEmpty ? request.articles : try request.call.articlesFromWords()
    var rows: [TableRow] = []
    for open in articles {
      let text = open.article.text
      for (index, block) in open.article.blocks.enumerated() {
        let words = text.string(block.span).split(whereSeparator: \.isWhitespace)
        let start = words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
        rows.append(
          TableRow(
            [
              .text("\(open.id).\(index + 1)"), .text(block.kind.rawValue), .integer(words.count), .text(start),
              block.setAside.fieldValue,
            ], article: open.id, span: block.span, ref: "\(open.id).\(index + 1)"))
      }
    }
    return try listing(rows, request)
  }
}
