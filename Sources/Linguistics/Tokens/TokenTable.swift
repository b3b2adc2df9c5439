import ArticleModel

/// All tokens of a text, as parallel arrays in the order of the text.
///
/// Positions are UTF-8 byte offsets into the article's text. Tokens follow the Universal Dependencies convention: `do|n't`, `it|'s`.
public struct TokenTable: Sendable {
  public var starts: [Int32] = []
  public var ends: [Int32] = []
  public var kinds: [TokenKind] = []

  public init() {}

  public var count: Int { starts.count }

  public func span(_ token: Int) -> TextSpan { TextSpan(Int(starts[token]), Int(ends[token])) }

  /// From the first byte of the first token to the last byte of the last one; an empty range gives an empty span at 0.
  public func span(_ tokens: Range<Int>) -> TextSpan {
    tokens.isEmpty ? TextSpan(0, 0) : TextSpan(Int(starts[tokens.lowerBound]), Int(ends[tokens.upperBound - 1]))
  }

  /// The tokens that lie wholly inside `span`, by binary search.
  public func range(in span: TextSpan) -> Range<Int> {
    let low = firstIndex { Int(starts[$0]) >= span.start }
    let high = firstIndex { Int(ends[$0]) > span.end }
    return low..<Swift.max(low, high)
  }

  /// Whether token `token` begins where the one before it ends, without white space between.
  public func isGlued(_ token: Int) -> Bool { token > 0 && starts[token] == ends[token - 1] }

  /// Room for the tokens of so many bytes of running text.
  mutating func reserve(bytes: Int) {
    starts.reserveCapacity(bytes / 5 + 8)
    ends.reserveCapacity(bytes / 5 + 8)
    kinds.reserveCapacity(bytes / 5 + 8)
  }

  /// Appends a batch.
  mutating func append(_ starts: Span<Int32>, _ ends: Span<Int32>, _ kinds: Span<TokenKind>) {
    starts.withUnsafeBufferPointer { self.starts.append(contentsOf: $0) }
    ends.withUnsafeBufferPointer { self.ends.append(contentsOf: $0) }
    kinds.withUnsafeBufferPointer { self.kinds.append(contentsOf: $0) }
  }

  mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind) {
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
    kinds.append(kind)
  }

  private func firstIndex(where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
