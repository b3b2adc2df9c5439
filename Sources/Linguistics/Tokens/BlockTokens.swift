/// The tokens of one block of an article.
struct BlockTokens: Sendable {
  /// Its index in `Article.blocks`.
  var block: Int
  /// Never empty.
  var tokens: Range<Int>
}
