import ArticleModel

/// Cuts the tokens of a long sentence into pieces that are parsed by themselves, so that time grows with its length and not with its square.
///
/// A piece ends with the last punctuation mark among its last tokens, or where it is full.
struct SentenceWindows: Sequence, IteratorProtocol {
  static let most = 160
  /// How far back a place to cut is looked for.
  private static let slack = 80

  private let text: AnalyzedText
  private var left: Range<Int>

  init(_ text: AnalyzedText, _ tokens: Range<Int>) {
    self.text = text
    left = tokens
  }

  mutating func next() -> Range<Int>? {
    if left.isEmpty { return nil }
    var end = left.upperBound
    if left.count > Self.most {
      end = left.lowerBound + Self.most
      let earliest = end - Self.slack
      if let mark = (earliest..<end).last(where: { text.tokens.kinds[$0] == .punctuation }) { end = mark + 1 }
    }
    defer { left = end..<left.upperBound }
    return left.lowerBound..<end
  }
}
