import AnalyzerKit
import CommandLanguage
import Reading

/// `paste`: an article from text that is typed or pasted.
struct PasteVerb: ShellVerb {
  let name = "paste"
  let group = VerbGroup.articles
  let journal = JournalRule.comment
  let usage = "[KEY=VALUE…]"
  let summary = "an article from text that you paste; ends with Ctrl-D or a line with a single full stop"
  let details = """
      paste publisher=VOA
    """
  let changesSession = true

  func run(_ call: Call) throws -> Output {
    let assignments = try call.assignments(0)
    guard let pasted = call.shell.takePasted() ?? call.shell.io.readText("paste the article, then Ctrl-D (or a line with a full stop only)")
    else {
      throw CommandError("paste needs a terminal", at: call.command.verb.range, suggestion: "open - reads standard input")
    }
    var article = try Reading.article(text: pasted)
    for (_, name, value) in assignments { article.metadata.set(name == "author" ? "authors" : name, [value], Origin(.user)) }
    let id = call.shell.change(call.command, pasted: pasted) { $0.add(article, sha256: "") }
    return .text(ArticleLines.summary(of: call.session.articles.filter { $0.id == id }))
  }
}
