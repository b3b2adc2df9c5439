/// What became of one article, ready to be written when its turn comes.
struct BatchResult: Sendable {
  var output: [UInt8] = []
  var problems: [BatchProblem] = []
  /// UTF-8 bytes of the article's text.
  var textBytes = 0
  /// False for an input that could not be read.
  var isArticle = false
}
