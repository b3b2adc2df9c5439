/// An article: the decoded text as it came, its blocks, its metadata and where it came from.
///
/// Of an article that came as sentences or tokens (`given`) the text is these, joined by blanks.
public struct Article: Sendable, Equatable {
  /// The decoded text, never altered.
  public let text: SourceText
  /// In the order of the text, not overlapping.
  public var blocks: [Block]
  public var metadata: Metadata
  /// The sentences and tokens that the input gave in place of running text; nil where Lede finds them.
  public var given: GivenText?
  public var source: ArticleSource
  /// What the reader had to guess or repair, one line each.
  public var warnings: [String]

  public init(
    text: SourceText, blocks: [Block], metadata: Metadata = Metadata(), given: GivenText? = nil, source: ArticleSource,
    warnings: [String] = []
  ) {
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.given = given
    self.source = source
    self.warnings = warnings
  }

  /// The block that holds the byte at `offset`, by binary search.
  public func blockIndex(at offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].span.contains(offset) ? low : nil
  }

  /// The nearest heading before block `index` (or the block itself), nil before the first one.
  public func section(ofBlock index: Int) -> Block? {
    guard blocks.indices.contains(index) else { return nil }
    return blocks[...index].last { $0.kind == .heading && $0.isAnalysed }
  }

  /// What to call the article in a listing: its title, else its first words, else its source.
  public var displayTitle: String {
    if let title = metadata.title, !title.isEmpty { return title }
    guard let first = blocks.first(where: { $0.isProse }) else { return source.name }
    let words = text.string(TextSpan(first.span.start, min(first.span.end, first.span.start + 120)))
    return words.split(whereSeparator: \.isWhitespace).prefix(10).joined(separator: " ")
  }
}
