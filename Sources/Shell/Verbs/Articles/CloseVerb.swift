import CommandLanguage

/// `close SET`: takes articles out of the session, with their corrections and notes.
struct CloseVerb: ShellVerb {
  let name = "close"
  let group = VerbGroup.articles
  let journal = JournalRule.comment
  let usage = "SET"
  let summary = "take articles out of the session, with their corrections and notes (undo brings them back)"
  let changesSession = true
  let words = [WordKind.articleSet]

  func run(_ call: Call) throws -> Output {
    _ = try call.required(0, "a set of articles")
    let articles = try call.articlesFromWords()
    call.shell.change(call.command) { session in
      for article in articles { session.remove(article.id) }
    }
    return .line("closed \(articles.count) article\(articles.count == 1 ? "" : "s")\n")
  }
}
