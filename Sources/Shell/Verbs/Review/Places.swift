import AnalyzerKit
import Workbench

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
