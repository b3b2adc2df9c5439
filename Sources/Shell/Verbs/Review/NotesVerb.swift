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
