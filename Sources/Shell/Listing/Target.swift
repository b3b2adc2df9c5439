import AnalyzerKit
import Workbench

/// What a reference points at.
enum Target {
  case article(OpenArticle)
  /// A block by its index.
  case block(OpenArticle, Int)
  case mark(OpenArticle, LayerResult, index: Int)
  case note(Note)
  /// A row of the last listing that is no mark: some words of an article.
  case place(OpenArticle, TextSpan)

  /// The article and the words; the whole article where `span` is nil.
  func place(in session: Session) -> (article: OpenArticle, span: TextSpan?)? {
    switch self {
    case .article(let article): (article, nil)
    case .block(let article, let index): (article, article.article.blocks[index].span)
    case .mark(let article, let layer, let index): (article, layer.marks[index].span)
    case .place(let article, let span): (article, span)
    case .note(let note):
      session.article(note.article).map { article in (article, note.anchor.flatMap { $0.resolve(in: article.article.text) }) }
    }
  }
}
