import AnalyzerKit
import CommandLanguage
import Workbench

/// `verify`: makes every layer that a session file brought along anew and lists the differences, without changing anything.
struct VerifyVerb: PlainListing {
  let name = "verify"
  let group = VerbGroup.session
  let journal = JournalRule.none
  let usage = "[ANALYZER…] [OPTIONS]"
  let summary = "make the saved layers anew and list what would differ, without changing anything"
  let words = [WordKind.analyzer]

  let fixedColumns = [
    FieldSchema("layer", .text, help: "whose mark"),
    FieldSchema("change", .text, help: "added, dropped or changed", values: ["added", "dropped", "changed", "failed"]),
    FieldSchema("words", .text, help: "its words"),
    FieldSchema("details", .text, help: "what differs"),
  ]

  func list(_ request: ListingRequest) throws -> Listing {
    let call = request.call
    let analyzers = try Analyzers.named(call)
    var fresh = call.session
    fresh.savedLayers = []
    let analyst = Analyst(registry: call.workspace.registry)
    var rows: [TableRow] = []
    var checked = 0
    for article in request.articles {
      try call.check()
      let names = analyzers.map(\.name).filter { name in
        call.session.savedLayers.contains { $0.article == article.id && $0.analyzer == name }
      }
      guard !names.isEmpty else { continue }
      let saved = try call.workspace.analyst.layers(names, of: [article], in: call.session, check: call.check)[0]
      let made = try analyst.layers(names, of: [article], in: fresh, check: call.check)[0]
      for (old, new) in zip(saved, made) {
        checked += 1
        if let failure = new.failure {
          rows.append(TableRow([.text(new.analyzer.info.verb), .text("failed"), .none, .text(failure)], article: article.id))
          continue
        }
        let comparison = LayerComparison(old.found, new.found, new.analyzer, text: article.article.text)
        rows += comparison.entries.map { entry in
          TableRow(
            [.text(new.analyzer.info.verb), .text(entry.change.rawValue), .text(entry.words), .text(entry.details)],
            article: article.id, span: entry.span)
        }
      }
    }
    return try listing(rows, request, notes: ["\(checked) saved layers made anew"])
  }
}
