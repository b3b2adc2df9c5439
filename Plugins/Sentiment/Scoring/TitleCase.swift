import AnalyzerKit

/// Tells a sentence that is written like a headline, whatever block it stands in: `Council Wins Great Prize for Its Plan.`
enum TitleCase {
  /// Whether every word but those that headlines write small begins with a capital. There capitals show no names.
  ///
  /// It takes three capitals: less shows nothing.
  static func holds(_ tokens: TokenTable, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var capitals = 0
    for token in range where tokens.kinds[token].isWordLike {
      let start = Int(tokens.starts[token])
      // The rest of a contraction or compound: don|'t, Award-|winning.
      if start > 0, bytes[start - 1] == 0x2D || isLetter(bytes[start - 1]) { continue }
      guard isLetter(bytes[start]) else { continue }
      if bytes[start] & 0x20 == 0 {
        capitals += 1
      } else if !isSmall(bytes, start, Int(tokens.ends[token])) {
        return false
      }
    }
    return capitals >= 3
  }

  private static func isSmall(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    small.contains { word in
      guard word.count == end - start else { return false }
      for at in word.indices where word[at] != bytes[start + at] { return false }
      return true
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static let small: [[UInt8]] = [
    "a", "an", "and", "as", "at", "but", "by", "de", "for", "from", "if", "in", "into", "nor", "of", "off", "on", "onto", "or", "out",
    "over",
    "per", "so", "than", "that", "the", "to", "up", "upon", "v", "via", "vs", "with", "yet",
  ].map { Array($0.utf8) }
}
