import Glibc

/// Takes one line after the other from an input.
struct LineReader {
  /// One line without its line feed (and carriage return).
  struct Line {
    var bytes: [UInt8]
    /// 1-based.
    var number: Int
  }

  let input: ByteInput
  private(set) var lines = 0

  init(_ input: ByteInput) { self.input = input }

  /// The next line, nil at the end. Each byte is searched once.
  mutating func next() throws(ReadingError) -> Line? {
    var searched = 0
    while true {
      if let length = length(from: searched) {
        lines += 1
        return Line(bytes: withoutReturn(input.take(length, skipping: 1)), number: lines)
      }
      searched = input.available
      if try !input.fill() { break }
    }
    if input.available == 0 { return nil }
    lines += 1
    return Line(bytes: withoutReturn(input.take(input.available)), number: lines)
  }

  /// Bytes before the next line feed, searched from `searched` bytes on.
  private func length(from searched: Int) -> Int? {
    let position = input.position
    return input.buffer.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, buffer.count > position + searched else { return nil }
      guard let found = memchr(base + position + searched, 0x0A, buffer.count - position - searched) else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base + position)
    }
  }

  private func withoutReturn(_ bytes: [UInt8]) -> [UInt8] {
    bytes.last == 0x0D ? Array(bytes.dropLast()) : bytes
  }
}
