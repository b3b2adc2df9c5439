import AnalyzerKit

/// The names of an article that are settled beforehand: the recogniser takes them as they are and finds others around them.
///
/// Of overlapping ones the first to begin stands, and of those the longest. A name covers every token that it touches.
struct GivenNames {
  /// In the order of the text, none overlapping another.
  let names: [GivenName]

  static let none = GivenNames([])

  init(_ names: [GivenName]) {
    var kept: [GivenName] = []
    for name in names.sorted(by: { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }) where !name.span.isEmpty {
      if kept.last.map({ $0.span.end <= name.span.start }) ?? true { kept.append(name) }
    }
    self.names = kept
  }

  /// Those that lie inside one sentence, with their tokens: a name that no sentence holds whole is left out.
  func placed(in text: AnalyzedText) -> [(name: GivenName, tokens: Range<Int>)] {
    let tokens = text.tokens
    var placed: [(name: GivenName, tokens: Range<Int>)] = []
    var at = 0
    for name in names {
      while at < tokens.count, Int(tokens.ends[at]) <= name.span.start { at += 1 }
      var end = at
      while end < tokens.count, Int(tokens.starts[end]) < name.span.end { end += 1 }
      guard end > at, let sentence = text.sentences.index(ofToken: at), text.sentences.tokens(sentence).upperBound >= end else { continue }
      if let last = placed.last, last.tokens.upperBound > at { continue }
      placed.append((name, at..<end))
    }
    return placed
  }
}
