import AnalyzerKit
import Workbench

/// `edits`: the user's corrections, and whether each still fits.
struct EditsVerb: PlainListing {
  let name = "edits"
  let group = VerbGroup.review
  let usage = "[OPTIONS]"
  let summary = "your corrections, and whether each still fits the text"
  let details = """
      edits
      edits --state "does not fit"
    """
  let needsArticles = false

  let fixedColumns = [
    FieldSchema("about", .text, help: "article and block"),
    FieldSchema("layer", .text, help: "what it corrects"),
    FieldSchema("change", .text, help: "what it does"),
    FieldSchema("words", .text, help: "the words it is about"),
    FieldSchema("state", .text, help: "applied, or does not fit any more", values: ["applied", "does not fit"]),
    FieldSchema("at", .text, help: "when it was made"),
  ]

  func list(_ request: ListingRequest) throws -> Listing {
    let call = request.call
    try call.atMost(0)
    var rows: [TableRow] = []
    for article in request.articles {
      let edits = call.session.edits.filter { $0.article == article.id }
      for (position, edit) in edits.enumerated() {
        let known = call.workspace.registry.analyzers.contains { $0.name == edit.layer }
        let layer = known ? try call.lister.layers(edit.layer, [article]).first : nil
        let fits = layer.map { $0.failure == nil && !$0.unplaced.contains(position) } ?? false
        let (about, words, span) = Places.describe(edit.article, edit.anchor, call.session)
        rows.append(
          TableRow(
            [
              .text(about), .text(edit.layer), .text(Self.describe(edit, call.workspace.registry)), .text(words),
              .text(fits ? "applied" : "does not fit"),
              .text(edit.at),
            ], article: article.id, span: span))
      }
    }
    return try listing(rows, request)
  }

  static func describe(_ edit: Edit, _ registry: Registry) -> String {
    let editable = registry.analyzers.first { $0.name == edit.layer }?.fields.filter(\.isEditable).map(\.name)
    let fields = edit.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    return switch edit.action {
    // A confirmation sets every field to what it is.
    case .set: edit.fields.map(\.name) == editable ? "confirmed" : fields
    case .reject: "rejected"
    case .add: "added \(fields)"
    case .merge(let other): "merged with “\(other.exact.split(whereSeparator: \.isWhitespace).joined(separator: " "))”"
    }
  }
}
