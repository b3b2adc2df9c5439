import CommandLanguage

/// `use SET`: chooses the articles that commands look at.
struct UseVerb: ShellVerb {
  let name = "use"
  let group = VerbGroup.articles
  let usage = "SET"
  let summary = "choose the articles that commands look at: 1, 2-5, 1,3, all, or a name made by let"
  let details = """
      use 2               one article
      use 1,3-5
      let short = articles --where paragraphs<10
      use short
    """
  let changesSession = true
  let words = [WordKind.articleSet]

  func run(_ call: Call) throws -> Output {
    let word = try call.required(0, "a set of articles")
    let articles = try call.articlesFromWords()
    if articles.isEmpty { throw call.fail("there is no article in \(word.text)", at: word) }
    call.shell.change(call.command) { $0.inUse = articles.map(\.id) }
    return .text(ArticleLines.summary(of: articles))
  }
}
