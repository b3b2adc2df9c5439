import AnalyzerKit

/// The words of articles inside a scope.
public struct ScopedTexts {
  private let analyst: Analyst
  private let spans: ScopedSpans

  init(_ scope: TextScope, _ articles: [OpenArticle], _ lister: Lister) throws {
    analyst = lister.analyst
    spans = try ScopedSpans(scope, articles, lister)
  }

  /// The words of one of the articles. Throws what a filter throws.
  public func text(of article: OpenArticle) throws -> AnalyzedText { try spans.restricted(analyst.text(of: article), of: article) }

  /// Makes the words of one of the articles on any thread, without keeping them.
  public func maker(of article: OpenArticle) -> @Sendable () throws -> AnalyzedText {
    let spans = spans
    return { try spans.restricted(AnalyzedText(article.article), of: article) }
  }

  /// Whether most of a row's words are inside the scope's part or layer.
  func holds(_ span: TextSpan, of article: Int, _ parts: PartMap?) -> Bool { spans.holds(span, of: article, parts) }
}
