import AnalyzerKit

/// An outermost stretch in quotation marks, as tokens.
struct OuterRegion {
  /// With its quotation marks.
  var tokens: Range<Int>
  /// The last token inside that closes no inner quotation: the comma of “I said, ‘No,’”.
  var last: Int
  /// Words inside.
  var words: Int
  /// Its last inner token is a comma, full stop, question or exclamation mark, dash or ellipsis.
  var endsLikeSpeech: Bool
  /// Its last inner token closes a sentence (a full stop, question or exclamation mark).
  var endsSentence: Bool
  /// Goes on with what was left open at the end of an earlier block.
  var continues: Bool
  var isClosed: Bool
  var block: Int
  /// The title of a work or the name of a thing: a few words, all capitalised.
  var looksLikeTitle: Bool
}
