import AnalyzerKit
import CommandLanguage
import Workbench

/// `analyze`: makes layers anew and says what changed against those that a session file brought along.
struct AnalyzeVerb: ShellVerb {
  let name = "analyze"
  let group = VerbGroup.analysis
  let usage = "[ANALYZER…] [--article SET]"
  let summary = "read the articles again with every analyzer (or those named) and say what changed"
  let details = """
    A loaded session shows the marks that were saved with it, and says where they are out of date: analyze renews them.
      analyze
      analyze quotes entities
    """
  let changesSession = true
  let words = [WordKind.analyzer]

  func options(_ shell: Shell) -> [OptionSchema] { [ListingOptions.article] }

  func run(_ call: Call) throws -> Output {
    let analyzers = try Analyzers.named(call)
    let articles = try call.arguments.value("article").map { try call.articles($0) } ?? call.articlesInUse()
    let names = analyzers.map(\.name)
    let before = try call.workspace.analyst.layers(
      names, of: articles, in: call.session, check: call.check, progress: call.shell.io.progress, announce: call.announce)
    call.shell.change(call.command) { session in
      session.savedLayers.removeAll { saved in names.contains(saved.analyzer) && articles.contains { $0.id == saved.article } }
    }
    for article in articles { call.workspace.analyst.forget(article.id) }
    let after = try call.workspace.analyst.layers(
      names, of: articles, in: call.session, check: call.check, progress: call.shell.io.progress, announce: call.announce)
    var text = StyledText()
    for (at, article) in articles.enumerated() {
      for (old, new) in zip(before[at], after[at]) {
        if let failure = new.failure {
          call.shell.warn("\(article.article.source.name): \(new.analyzer.name): \(failure)")
          call.shell.hadFailures = true
          continue
        }
        let comparison = LayerComparison(old.found, new.found, new.analyzer, text: article.article.text)
        let count = "\(new.marks.count) mark\(new.marks.count == 1 ? "" : "s")"
        text.line("\(article.id)  \(new.analyzer.info.verb)  \(count)" + Analyzers.summary(comparison))
        for entry in comparison.entries.prefix(20) {
          text.line("     \(entry.change.rawValue)  “\(entry.words.prefix(60))”\(entry.details.isEmpty ? "" : "  \(entry.details)")")
        }
      }
    }
    return .text(text)
  }
}
