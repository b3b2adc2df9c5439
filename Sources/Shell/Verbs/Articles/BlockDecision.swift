import AnalyzerKit
import CommandLanguage
import Workbench

/// What `keep` and `trim` share.
enum BlockDecision {
  static func run(_ call: Call, keep: Bool) throws -> Output {
    _ = try call.required(0, "a block, such as 1.4")
    var blocks: [(article: OpenArticle, index: Int)] = []
    for word in call.words {
      for target in try References.targets(word, call) {
        guard case .block(let article, let index) = target else {
          throw call.fail("“\(word.text)” is no block", at: word, suggestion: "outline shows the blocks' numbers")
        }
        blocks.append((article, index))
      }
    }
    call.shell.change(call.command) { session in
      for (article, index) in blocks {
        let anchor = Anchor(article.article.blocks[index].span, in: article.article.text)
        session.update(article.id) { $0.apply(OpenArticle.Override(anchor: anchor, keep: keep)) }
      }
    }
    var text = StyledText()
    for (article, index) in blocks {
      guard let block = call.session.article(article.id)?.article.blocks[index] else { continue }
      let words = article.article.text.string(block.span).split(whereSeparator: \.isWhitespace).prefix(10).joined(separator: " ")
      text.line("\(article.id).\(index + 1)  \(keep ? "read as \(block.kind.rawValue)" : "set aside")  \(words)")
    }
    return .text(text)
  }
}
