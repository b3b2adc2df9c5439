import AnalyzerKit

/// One article that was read and analysed, as the output formats see it.
struct BatchArticle {
  let text: AnalyzedText
  /// The layers to write, in the plan's order; those whose analyzer failed say so.
  let layers: [LayerResult]

  var article: Article { text.article }

  /// The id the input gave, else where it came from: `archive.csv#3`.
  var id: String { article.metadata.id ?? article.source.name }

  /// Whether a reader of the output cannot find the offsets in the input itself: it holds markup, is not in UTF-8, or came in
  /// pieces.
  var isTextNeeded: Bool {
    article.given != nil || article.source.encoding != "UTF-8" || !["text", "jsonl", "csv"].contains(article.source.format)
  }
}
