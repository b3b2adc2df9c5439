/// Who (source) said how (cue) what (content), as tokens: what the rules make before it is known who the source is.
struct Attribution {
  /// The rule that made it.
  var rule: String
  var cue: Range<Int>?
  var source: [Range<Int>] = []
  /// In the order of the text.
  var content: [Range<Int>]
  /// The person addressed.
  var addressee: Range<Int>?
  /// Who reports that it was said.
  var reporter: Range<Int>?
  /// The source's words stand with another cue, or in another sentence.
  var inherits = false
  /// A speaker that is no words of this attribution: a transcript's turn.
  var turn: Turn?
  /// How sure it is that the cue attributes something, from 0 to 1; nil where a rule alone decided.
  var chance: Float?
  /// Index of the unit it begins in, and of the one it ends in.
  var unit: Int
  var lastUnit: Int

  init(rule: String, cue: Range<Int>? = nil, source: [Range<Int>] = [], content: [Range<Int>], addressee: Range<Int>? = nil, unit: Int) {
    self.rule = rule
    self.cue = cue
    self.source = source
    self.content = content
    self.addressee = addressee
    self.unit = unit
    lastUnit = unit
  }

  /// Whether only the rules know what it is: that one reports what another said, or that somebody was told.
  var isSettled: Bool { reporter != nil || source.isEmpty && addressee != nil && !inherits }

  /// Where it begins, for sorting.
  var start: Int { content.first?.lowerBound ?? cue?.lowerBound ?? 0 }

  /// Where “X said” ends.
  var extentOfTag: Int { max(cue?.upperBound ?? 0, source.last?.upperBound ?? 0, addressee?.upperBound ?? 0) }

  /// From the first to the last token of content, cue and source.
  var extent: Range<Int> {
    var low = start
    var high = content.last?.upperBound ?? low
    for range in source + [cue].compactMap({ $0 }) {
      low = min(low, range.lowerBound)
      high = max(high, range.upperBound)
    }
    return low..<high
  }
}

/// A turn of an interview or a transcript.
enum Turn: Equatable {
  case question, answer, named
}
