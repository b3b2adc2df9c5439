/// Looks for some ASCII letters and digits in bytes without regard to case, 32 places at a time by their first and last letter.
struct LiteralSearch: Sendable {
  private let literal: [UInt8]

  /// - Parameter literal: lower-case letters and digits, at least one.
  init(_ literal: [UInt8]) { self.literal = literal }

  private typealias Block = SIMD4<UInt64>

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  func occurs(in text: [UInt8]) -> Bool {
    let span = text.span
    let raw = span.bytes
    let last = literal.count - 1
    let small = Block(repeating: LiteralSearch.ones &* 0x20)
    let first = Block(repeating: LiteralSearch.ones &* UInt64(literal[0]))
    let final = Block(repeating: LiteralSearch.ones &* UInt64(literal[last]))
    var at = 0
    while at + last + 32 <= span.count {
      let starts = raw.unsafeLoadUnaligned(fromByteOffset: at, as: Block.self) | small
      let ends = raw.unsafeLoadUnaligned(fromByteOffset: at + last, as: Block.self) | small
      let hits = LiteralSearch.zeroBytes((starts ^ first) | (ends ^ final))
      if (hits[0] | hits[1]) | (hits[2] | hits[3]) != 0, isAny(of: hits, at, span) { return true }
      at += 32
    }
    while at + last < span.count {
      if isHere(at, span) { return true }
      at += 1
    }
    return false
  }

  /// The high bit of every byte that is zero, and perhaps of some above one (Mycroft's test).
  @inline(__always)
  private static func zeroBytes(_ block: Block) -> Block {
    (block &- Block(repeating: ones)) & ~block & Block(repeating: ones &* 0x80)
  }

  private func isAny(of hits: Block, _ at: Int, _ text: Span<UInt8>) -> Bool {
    for lane in 0..<4 {
      var bits = hits[lane].littleEndian
      while bits != 0 {
        if isHere(at + lane * 8 + bits.trailingZeroBitCount / 8, text) { return true }
        bits &= bits - 1
      }
    }
    return false
  }

  private func isHere(_ at: Int, _ text: Span<UInt8>) -> Bool {
    for offset in literal.indices {
      let byte = text[at + offset]
      if byte != literal[offset], byte &- 0x41 >= 26 || byte | 0x20 != literal[offset] { return false }
    }
    return true
  }
}
