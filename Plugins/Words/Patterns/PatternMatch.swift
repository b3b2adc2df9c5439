/// One place where a pattern occurs.
struct PatternMatch: Equatable {
  /// The words it takes, numbered as in `NumberedWords`; for an expression over the whole text those that it touches, none where it touches none.
  var words: Range<Int>
  /// UTF-8 bytes of the article.
  var start: Int
  var end: Int
}
