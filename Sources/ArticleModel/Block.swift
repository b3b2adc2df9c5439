/// One piece of an article: a title, a paragraph, a caption …
///
/// Blocks lie in the order of the text and do not overlap. What stands between them is white space or markup.
public struct Block: Sendable, Equatable {
  public var kind: BlockKind
  /// UTF-8 bytes of the text, without surrounding white space. A hard-wrapped paragraph holds its line breaks.
  public var span: TextSpan
  /// 1 to 6 for headings of formats that have levels (Markdown), else 0.
  public var level: Int
  /// Why the block is set aside; nil when it is read. Set aside blocks stay in the text and are not analysed.
  public var setAside: String?

  public init(_ kind: BlockKind, _ span: TextSpan, level: Int = 0, setAside: String? = nil) {
    self.kind = kind
    self.span = span
    self.level = level
    self.setAside = setAside
  }

  /// Whether analyzers see the block at all.
  public var isAnalysed: Bool { setAside == nil }

  /// Whether its words count as the article's own: analysed, and neither byline nor date line.
  public var isProse: Bool { isAnalysed && kind.isProse }
}
