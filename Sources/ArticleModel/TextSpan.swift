/// A stretch of an article's text, as a half-open range of UTF-8 bytes.
///
/// Inside the program every position is a UTF-8 byte offset; files and JSON carry Unicode scalar offsets, and `SourceText` converts.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// The first byte.
  public var start: Int
  /// The byte after the last one.
  public var end: Int

  /// A span from `start` to `end`; an end before the start is taken as the start.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = Swift.max(start, end)
  }

  /// Bytes covered.
  public var count: Int { end - start }

  public var isEmpty: Bool { start == end }

  public var range: Range<Int> { start..<end }

  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` is inside.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The part covered by both, or nil where they share no byte.
  public func intersection(_ other: TextSpan) -> TextSpan? {
    let low = Swift.max(start, other.start)
    let high = Swift.min(end, other.end)
    return low < high ? TextSpan(low, high) : nil
  }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(Swift.min(start, other.start), Swift.max(end, other.end))
  }

  /// Earlier start first; of two with one start, the shorter first.
  public static func < (lhs: TextSpan, rhs: TextSpan) -> Bool { (lhs.start, lhs.end) < (rhs.start, rhs.end) }
}
