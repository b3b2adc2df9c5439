import AnalyzerKit
import CommandLanguage

/// `meta`: what is known about the articles and where it was found; `meta KEY=VALUE` sets it.
struct MetaVerb: PlainListing {
  let name = "meta"
  let group = VerbGroup.articles
  let usage = "[KEY=VALUE…] [OPTIONS]"
  let summary = "title, authors, date, publisher … with where each was found; KEY=VALUE sets one for the articles in use"
  let details = """
      meta
      meta date=2022-09-24 publisher="The Torvale Mercury"
      meta author=        takes the authors away
    """
  let changesSession = true
  let words = [WordKind.assignment]

  let fixedColumns = [
    FieldSchema("article", .integer, help: "the article's number"),
    FieldSchema("key", .text, help: "what it is"),
    FieldSchema("value", .text, help: "its value"),
    FieldSchema("found", .text, help: "where it was found"),
    FieldSchema("words", .text, help: "the words it was found in"),
  ]

  func list(_ request: ListingRequest) throws -> Listing {
    let call = request.call
    let assignments = try call.assignments(0)
    if !assignments.isEmpty {
      call.shell.change(call.command) { session in
        for article in request.articles {
          for (_, name, value) in assignments {
            let key = name == "author" ? "authors" : name
            let values = key == "authors" ? value.split(separator: ",").map { String($0.drop(while: { $0 == " " })) } : [value]
            session.update(article.id) { $0.setMetadata(key, value.isEmpty ? [] : values, Origin(.user)) }
          }
        }
      }
    }
    var rows: [TableRow] = []
    for article in request.articles.compactMap({ call.session.article($0.id) }) {
      for entry in article.article.metadata.entries {
        let origin = entry.origin
        let words = origin.span.map { article.article.text.string($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        rows.append(
          TableRow(
            [
              .integer(article.id), .text(entry.key), .text(entry.joined),
              .text(origin.detail.isEmpty ? Self.name(origin.kind) : "\(Self.name(origin.kind)): \(origin.detail)"), words.fieldValue,
            ], article: article.id, span: origin.span))
      }
    }
    return try listing(rows, request)
  }

  private static func name(_ kind: Origin.Kind) -> String {
    switch kind {
    case .text: "in the text"
    case .field: "in the record"
    case .file: "in the file's name"
    case .user: "by you"
    case .guess: "guessed"
    }
  }
}
