/// How many rows `expect` wants: `0`, `0-1`, `3-` (three or more).
public struct CountRange: Sendable, Hashable, CustomStringConvertible {
  public let least: Int
  /// Nil for no limit.
  public let most: Int?

  /// Throws for a word that is no such range, and for one that runs backwards.
  public static func parse(_ word: Word) throws(CommandError) -> CountRange {
    let parts = word.text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let least = number(parts[0]) else { throw CommandError(.notACountRange(word.text), word.range) }
    if parts.count == 1 { return CountRange(least: least, most: least) }
    if parts[1].isEmpty { return CountRange(least: least, most: nil) }
    guard let most = number(parts[1]) else { throw CommandError(.notACountRange(word.text), word.range) }
    if most < least { throw CommandError(.backwards(word.text, suggestion: "\(most)-\(least)"), word.range) }
    return CountRange(least: least, most: most)
  }

  public func contains(_ count: Int) -> Bool { count >= least && most.map { count <= $0 } ?? true }

  /// In words for messages: “no rows”, “1 row”, “0 to 1 rows”, “at least 3 rows”.
  public var description: String {
    switch most {
    case least?: least == 0 ? "no rows" : "\(least) row\(least == 1 ? "" : "s")"
    case let most?: "\(least) to \(most) rows"
    case nil: "at least \(least) row\(least == 1 ? "" : "s")"
    }
  }

  private static func number(_ text: Substring) -> Int? {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
  }
}
