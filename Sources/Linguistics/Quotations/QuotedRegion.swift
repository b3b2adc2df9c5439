import ArticleModel

/// A stretch between quotation marks, inside one block.
///
/// An unclosed mark reaches to the end of its block and no further. A quotation that goes on over several paragraphs, opened anew in each and
/// closed once, is one region a paragraph, the later ones with `continues`.
public struct QuotedRegion: Sendable, Equatable {
  /// The form of the marks.
  public enum Form: UInt8, Sendable, CaseIterable {
    /// " or “ ” or „ “ or '' `` (typed double)
    case double
    /// ' or ‘ ’ or ‚ ‘
    case single
    /// « » or ‹ ›
    case angle
  }

  /// With its quotation marks.
  public var span: TextSpan
  /// Without them.
  public var inner: TextSpan
  public var form: Form
  /// Whether a closing mark was found in the block.
  public var isClosed: Bool
  /// Whether it goes on with the quotation left open at the end of an earlier block.
  public var continues: Bool
  /// 0 for an outermost quotation, 1 for one inside it …
  public var depth: Int
  /// Index into `Article.blocks`.
  public var block: Int

  public init(span: TextSpan, inner: TextSpan, form: Form, isClosed: Bool, continues: Bool, depth: Int, block: Int) {
    self.span = span
    self.inner = inner
    self.form = form
    self.isClosed = isClosed
    self.continues = continues
    self.depth = depth
    self.block = block
  }
}
