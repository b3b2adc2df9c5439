import AnalyzerKit

/// A place in an article that is found again by its words, even after the text changed around it.
public struct Anchor: Sendable, Equatable {
  /// Where it was, in UTF-8 bytes.
  public var start: Int
  /// Its exact words.
  public var exact: String
  /// The text before and after, some 32 bytes of each, fewer at the ends of the text.
  public var before: String
  public var after: String

  /// UTF-8 bytes of context kept on either side.
  static let contextLength = 32
  /// Bytes of context that have to agree where the words moved; a short word among other words is another one.
  static let leastAgreement = 8

  public init(start: Int, exact: String, before: String, after: String) {
    self.start = start
    self.exact = exact
    self.before = before
    self.after = after
  }

  /// An anchor for a span of a text.
  public init(_ span: TextSpan, in text: SourceText) {
    start = span.start
    exact = text.string(span)
    before = text.string(TextSpan(Anchor.scalarStart(max(0, span.start - Anchor.contextLength), text.bytes), span.start))
    after = text.string(TextSpan(span.end, Anchor.scalarStart(min(text.bytes.count, span.end + Anchor.contextLength), text.bytes)))
  }

  /// Where it is in `text`: at its old place when the words stand there among the same words, else the occurrence whose surroundings agree
  /// best (of equally good ones the old place).
  ///
  /// Nil when the words are gone, are few and stand only among other words, or stand in two places that agree equally well. An anchor without
  /// words is nowhere.
  public func resolve(in text: SourceText) -> TextSpan? {
    let words = Array(exact.utf8)
    let bytes = text.bytes
    guard !words.isEmpty, words.count <= bytes.count else { return nil }
    let context = before.utf8.count + after.utf8.count
    let old = matches(words, bytes, at: start) ? start : nil
    if let old, agreement(bytes, TextSpan(old, old + words.count)) == context { return TextSpan(old, old + words.count) }
    var best: (score: Int, at: Int)?
    var isTied = false
    for at in 0...(bytes.count - words.count) where bytes[at] == words[0] && matches(words, bytes, at: at) {
      let score = agreement(bytes, TextSpan(at, at + words.count))
      if let current = best, current.score == score {
        if at == old {
          best = (score, at)
          isTied = false
        } else {
          isTied = isTied || current.at != old
        }
      } else if best.map({ $0.score < score }) ?? true {
        best = (score, at)
        isTied = false
      }
    }
    guard let best, !isTied, best.score >= min(Anchor.leastAgreement, context) || words.count >= Anchor.contextLength else { return nil }
    return TextSpan(best.at, best.at + words.count)
  }

  private func matches(_ words: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start <= bytes.count - words.count else { return false }
    for offset in 0..<words.count where bytes[start + offset] != words[offset] { return false }
    return true
  }

  /// Bytes of context that agree, counted outwards from the words.
  private func agreement(_ bytes: [UInt8], _ span: TextSpan) -> Int {
    var score = 0
    for (offset, byte) in before.utf8.reversed().enumerated() {
      let at = span.start - 1 - offset
      if at < 0 || bytes[at] != byte { break }
      score += 1
    }
    for (offset, byte) in after.utf8.enumerated() {
      let at = span.end + offset
      if at >= bytes.count || bytes[at] != byte { break }
      score += 1
    }
    return score
  }

  /// The start of the scalar that holds the byte at `offset`.
  private static func scalarStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var at = offset
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}
