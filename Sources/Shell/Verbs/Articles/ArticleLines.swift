import AnalyzerKit
import Workbench

/// The line that says what an article is: number, title, authors, paragraphs, what was set aside.
enum ArticleLines {
  static let shown = 10

  static func summary(of articles: [OpenArticle]) -> StyledText {
    var text = StyledText()
    for article in articles.prefix(shown) { text.line(line(article)) }
    if articles.count > shown { text.line("… \(articles.count) articles in all; articles lists them") }
    return text
  }

  static func line(_ open: OpenArticle) -> String {
    let article = open.article
    let authors = article.metadata.authors.joined(separator: ", ")
    let paragraphs = article.blocks.filter { $0.isProse && !$0.kind.isHeading }.count
    let aside = article.blocks.filter { $0.setAside != nil }.count
    var facts = "\(paragraphs) paragraph\(paragraphs == 1 ? "" : "s")"
    if aside > 0 { facts += "; \(aside) line\(aside == 1 ? "" : "s") set aside, see outline" }
    return ["\(open.id)", article.displayTitle, authors, facts].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
