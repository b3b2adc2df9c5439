import AnalyzerKit

extension ContextColumns {
  /// One article as the context columns see it; what they ask for every row is looked up once.
  struct Subject: Sendable {
    let id: Int
    let article: Article
    /// Tags with their places; nil for those of the whole article. Tags whose words are gone are left out.
    let tags: [(key: String, value: String, span: TextSpan?)]
    /// Nil where no column needs it.
    private(set) var parts: PartMap?
    let joins: [LayerJoin]
    private let headings: [TextSpan]

    init(
      _ open: OpenArticle, tags: [Tag], parts: PartMap?, layers: [LayerResult], columns: [String], filters: [RowFilter]
    ) {
      id = open.id
      article = open.article
      self.parts = parts
      self.tags = tags.compactMap { tag in
        guard let anchor = tag.anchor else { return (tag.key, tag.value, nil) }
        return anchor.resolve(in: open.article.text).map { (tag.key, tag.value, $0) }
      }
      joins = columns.compactMap { LayerJoin($0, layers, filters: filters, text: open.article.text) }
      headings = open.article.blocks.filter { $0.kind == .heading && $0.isAnalysed }.map(\.span)
    }

    func with(_ parts: PartMap) -> Subject {
      var subject = self
      subject.parts = parts
      return subject
    }

    /// The nearest heading that begins at or before a byte.
    func section(at offset: Int) -> TextSpan? {
      var low = 0
      var high = headings.count
      while low < high {
        let middle = (low + high) / 2
        if headings[middle].start <= offset { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? headings[low - 1] : nil
    }
  }
}
