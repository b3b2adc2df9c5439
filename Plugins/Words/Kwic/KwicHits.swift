import AnalyzerKit

/// Matches of one slice of the articles, as numbers: lines are made only of those that are kept.
struct KwicHits: Sendable {
  struct Hit: Sendable {
    /// Which of the command's articles.
    var item: Int32
    /// UTF-8 bytes of the article: the match, and the context around it.
    var start: Int32
    var end: Int32
    var left: Int32
    var right: Int32
  }

  var hits: [Hit] = []
  /// For each hit the words that it is sorted by, as numbers in `words`: as many for each as there are such levels.
  var keys: [Int32] = []
  var words = WordIndex()
  /// The lines of the hits, where they are not thinned first.
  var lines: [TableRow] = []
  /// Articles with a hit.
  var articles = 0
}
