import AnalyzerKit
import CommandLanguage
import Workbench

/// `reload`: reads files again that changed on disk; corrections and notes are found again by their words.
struct ReloadVerb: ShellVerb {
  let name = "reload"
  let group = VerbGroup.articles
  let journal = JournalRule.comment
  let usage = "[SET]"
  let summary = "read the files again; corrections and notes are found again by their words"
  let changesSession = true
  let words = [WordKind.articleSet]

  func run(_ call: Call) throws -> Output {
    let articles = try call.articlesFromWords()
    var renewed: [OpenArticle] = []
    for open in articles {
      try call.check()
      let source = open.article.source
      if source.path.isEmpty || source.path == "-" {
        call.shell.warn("article \(open.id) came from no file and stays as it is")
        continue
      }
      let (read, sha256) = try ArticleLoading.reread(source.path, source.record)
      if read.text == open.article.text, read.given == open.article.given { continue }
      var article = read
      for entry in open.article.metadata.entries where entry.origin.kind == .user {
        article.metadata.set(entry.key, entry.values, entry.origin)
      }
      renewed.append(OpenArticle(id: open.id, article: article, sha256: sha256, overrides: open.overrides))
    }
    if renewed.isEmpty { return .line("nothing changed on disk\n") }
    call.shell.change(call.command) { session in
      for article in renewed {
        session.update(article.id) { $0 = article }
        session.savedLayers.removeAll { $0.article == article.id }
      }
    }
    var text = ArticleLines.summary(of: renewed)
    if let lost = LostPlaces.line(call.session, in: renewed.map(\.id)) { text.line(lost) }
    return .text(text)
  }
}
