import AnalyzerKit
import Workbench

/// `notes`: the user's remarks.
struct NotesVerb: PlainListing {
  let name = "notes"
  let group = VerbGroup.review
  let usage = "[OPTIONS]"
  let summary = "your notes and what each is about"
  let needsArticles = false

  let fixedColumns = [
    FieldSchema("id", .text, help: "its id"),
    FieldSchema("about", .text, help: "article or block"),
    FieldSchema("text", .text, help: "the note"),
    FieldSchema("words", .text, help: "the words it is about"),
  ]

  func list(_ request: ListingRequest) throws -> Listing {
    try request.call.atMost(0)
    let session = request.call.session
    let rows = session.notes.filter { note in request.articles.contains { $0.id == note.article } }.map { note in
      let (about, words, span) = Places.describe(note.article, note.anchor, session)
      return TableRow([.text(note.id), .text(about), .text(note.text), .text(words)], article: note.article, span: span, ref: note.id)
    }
    return try listing(rows, request)
  }
}

/// Where an anchor is, for listings.
enum Places {
  static func describe(_ article: Int, _ anchor: Anchor?, _ session: Session) -> (about: String, words: String, span: TextSpan?) {
    guard let anchor, let open = session.article(article) else { return ("\(article)", "", nil) }
    let words = anchor.exact.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let span = anchor.resolve(in: open.article.text) else { return ("\(article) (its words are gone)", words, nil) }
    let block = open.article.blockIndex(at: span.start).map { ".\($0 + 1)" } ?? ""
    return ("\(article)\(block)", words, span)
  }
}
