/// The text of an article: valid UTF-8, never altered after it was decoded.
///
/// It converts between UTF-8 byte offsets (inside the program) and Unicode scalar offsets (files, JSON). Both directions cost at most one pass
/// over `stride` bytes; for pure ASCII they are free.
public struct SourceText: Sendable, Equatable {
  /// The text as UTF-8.
  public let bytes: [UInt8]
  /// Unicode scalars in the whole text.
  public let scalarCount: Int
  /// Scalars before every `stride`-th byte; empty for ASCII.
  private let checkpoints: [Int32]
  private static let stride = 256

  /// A text from bytes; ill-formed UTF-8 is repaired with U+FFFD, one for each maximal ill-formed subsequence.
  public init(utf8 bytes: [UInt8]) {
    if SourceText.isValid(bytes) {
      self.init(validated: bytes)
    } else {
      self.init(validated: Array(String(decoding: bytes, as: UTF8.self).utf8))
    }
  }

  public init(_ string: String) {
    self.init(validated: Array(string.utf8))
  }

  private init(validated bytes: [UInt8]) {
    self.bytes = bytes
    var checkpoints: [Int32] = []
    checkpoints.reserveCapacity(bytes.count / SourceText.stride + 1)
    var scalars = 0
    var at = 0
    while at < bytes.count {
      checkpoints.append(Int32(truncatingIfNeeded: scalars))
      let end = Swift.min(at + SourceText.stride, bytes.count)
      scalars += SourceText.scalars(in: bytes, at..<end)
      at = end
    }
    scalarCount = scalars
    self.checkpoints = scalars == bytes.count ? [] : checkpoints
  }

  /// Whether every scalar is one byte.
  public var isASCII: Bool { scalarCount == bytes.count }

  public var isEmpty: Bool { bytes.isEmpty }

  /// The whole text.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// Unicode scalars before the byte at `offset`; offsets out of range are clamped.
  public func scalarOffset(ofByte offset: Int) -> Int {
    let offset = Swift.min(Swift.max(0, offset), bytes.count)
    if isASCII { return offset }
    let checkpoint = Swift.min(offset / SourceText.stride, checkpoints.count - 1)
    return Int(checkpoints[checkpoint]) + SourceText.scalars(in: bytes, (checkpoint * SourceText.stride)..<offset)
  }

  /// The byte at which the scalar number `offset` starts, the end of the text for the count of scalars, nil when out of range.
  public func byteOffset(ofScalar offset: Int) -> Int? {
    guard offset >= 0, offset <= scalarCount else { return nil }
    if isASCII { return offset }
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(checkpoints[middle]) <= offset { low = middle } else { high = middle }
    }
    var at = low * SourceText.stride
    var scalars = Int(checkpoints[low])
    // `at` may point into a scalar that the checkpoint has already counted.
    while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
    while scalars < offset, at < bytes.count {
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      scalars += 1
    }
    return at
  }

  /// The words of a span. A span that leaves the text is clamped to it.
  public func string(_ span: TextSpan) -> String {
    let low = Swift.min(Swift.max(0, span.start), bytes.count)
    let high = Swift.min(Swift.max(low, span.end), bytes.count)
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }

  public var string: String { String(decoding: bytes, as: UTF8.self) }

  private static func scalars(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for at in range where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      String(validating: buffer, as: UTF8.self) != nil
    }
  }
}
