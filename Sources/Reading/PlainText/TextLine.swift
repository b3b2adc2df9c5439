import ArticleModel

/// One line of a text that is not blank, without the white space around it.
struct TextLine {
  /// UTF-8 bytes.
  var span: TextSpan
  /// Blank lines directly before it.
  var blankBefore: Int
  /// Bytes of white space at its start.
  var indentation: Int
  /// Pieces between white space.
  var words: Int
  /// Width in Unicode scalars.
  var width: Int
}
