import AnalyzerKit
import Workbench

/// `articles`: the articles of the session.
struct ArticlesVerb: PlainListing {
  let name = "articles"
  let group = VerbGroup.articles
  let usage = "[OPTIONS]"
  let summary = "the articles of the session"
  let needsArticles = false

  let fixedColumns = [
    FieldSchema("article", .integer, help: "its number"),
    FieldSchema("in_use", .flag, help: "whether commands look at it"),
    FieldSchema("title", .text, help: "its title"),
    FieldSchema("author", .texts, help: "who wrote it"),
    FieldSchema("publisher", .text, help: "who published it"),
    FieldSchema("date", .text, help: "its date, ISO 8601"),
    FieldSchema("language", .text, help: "its language", isShown: false),
    FieldSchema("paragraphs", .integer, help: "paragraphs, list items, captions", aggregation: .sum),
    FieldSchema("set_aside", .integer, help: "blocks set aside", aggregation: .sum),
    FieldSchema("source", .text, help: "the file"),
    FieldSchema("encoding", .text, help: "the file's encoding", isShown: false),
  ]

  func list(_ request: ListingRequest) throws -> Listing {
    try request.call.atMost(0)
    let inUse = request.call.session.inUse
    let rows = request.articles.map { open in
      let article = open.article
      let metadata = article.metadata
      return TableRow(
        [
          .integer(open.id), .flag(inUse.contains(open.id)), .text(article.displayTitle),
          metadata.authors.isEmpty ? .none : .texts(metadata.authors), metadata.publisher.fieldValue, metadata.date.fieldValue,
          metadata.language.fieldValue, .integer(article.blocks.filter { $0.isProse && !$0.kind.isHeading }.count),
          .integer(article.blocks.filter { $0.setAside != nil }.count), .text(article.source.name), .text(article.source.encoding),
        ], article: open.id)
    }
    return try listing(rows, request)
  }
}
