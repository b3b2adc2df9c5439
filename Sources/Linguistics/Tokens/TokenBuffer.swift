/// Collects tokens in place and hands them to a table in batches: three `Array.append`s a token would cost a quarter of the tokenizer's time.
struct TokenBuffer {
  private(set) var table = TokenTable()
  /// The token appended last in this block, -1 and `punctuation` before the first.
  private(set) var lastStart = -1
  private(set) var lastEnd = -1
  private(set) var lastKind = TokenKind.punctuation

  private var starts = InlineArray<64, Int32>(repeating: 0)
  private var ends = InlineArray<64, Int32>(repeating: 0)
  private var kinds = InlineArray<64, TokenKind>(repeating: .punctuation)
  private var pending = 0

  /// Room for the tokens of so many bytes.
  mutating func reserve(bytes: Int) { table.reserve(bytes: bytes) }

  @inline(__always)
  mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind) {
    if pending == 64 { flush() }
    starts[pending] = Int32(truncatingIfNeeded: start)
    ends[pending] = Int32(truncatingIfNeeded: end)
    kinds[pending] = kind
    pending += 1
    lastStart = start
    lastEnd = end
    lastKind = kind
  }

  /// Moves what is pending into the table.
  @inline(never)
  mutating func flush() {
    table.append(starts.span.extracting(first: pending), ends.span.extracting(first: pending), kinds.span.extracting(first: pending))
    pending = 0
  }

  /// Flushes, and forgets the last token: the next one begins a block.
  mutating func endBlock() {
    flush()
    lastStart = -1
    lastEnd = -1
    lastKind = .punctuation
  }
}
