/// Looks for some ASCII letters and digits in bytes without regard to case, 32 places at a time by their first and last letter.
struct LiteralSearch: Sendable {
  private let literal: [UInt8]

  /// - Parameter literal: lower-case letters and digits, at least one.
  init(_ literal: [UInt8]) { self.literal = literal }

  func occurs(in text: [UInt8]) -> Bool {
    let span = text.span
    let raw = span.bytes
    let last = literal.count - 1
    let small = SIMD32<UInt8>(repeating: 0x20)
    let firstLetter = SIMD32<UInt8>(repeating: literal[0])
    let lastLetter = SIMD32<UInt8>(repeating: literal[last])
    var at = 0
    while at + last + 32 <= span.count {
      let starts = raw.unsafeLoadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self) | small
      let ends = raw.unsafeLoadUnaligned(fromByteOffset: at + last, as: SIMD32<UInt8>.self) | small
      let hits = (starts .== firstLetter) .& (ends .== lastLetter)
      if any(hits) {
        for lane in 0..<32 where hits[lane] && isHere(at + lane, span) { return true }
      }
      at += 32
    }
    while at + last < span.count {
      if isHere(at, span) { return true }
      at += 1
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
