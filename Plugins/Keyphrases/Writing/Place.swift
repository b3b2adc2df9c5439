/// One place where a chosen phrase stands.
struct Place {
  var words: Range<Int>
  /// The phrase itself, or the surname that was joined to it.
  var node: Int32
}
