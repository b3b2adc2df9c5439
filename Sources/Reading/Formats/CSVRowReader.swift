/// Cuts a CSV input into rows, at line ends outside quotation marks. Blank lines are passed.
struct CSVRowReader {
  struct Row {
    /// Without the line end.
    var bytes: [UInt8]
    /// 1-based line of the file on which the row starts.
    var line: Int
  }

  private static let quote = UInt8(ascii: "\"")

  let delimiter: UInt8
  private let input: ByteInput
  private var line = 1

  init(_ input: ByteInput, delimiter: UInt8) {
    self.input = input
    self.delimiter = delimiter
  }

  /// The delimiter that a header line holds most often outside quotation marks; nil when it holds none.
  static func delimiter(of line: ArraySlice<UInt8>) -> UInt8? {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == quote { isQuoted.toggle() } else if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = ",;\t|".utf8.map { ($0, counts[$0] ?? 0) }.filter { $0.1 > 0 }
    guard let most = candidates.map(\.1).max() else { return nil }
    return candidates.first { $0.1 == most }?.0
  }

  /// The next row, nil at the end. Throws for a quotation mark that is never closed: all that follows it is dropped.
  mutating func next() throws(ReadingError) -> Row? {
    while true {
      guard let row = try nextLine() else { return nil }
      if !row.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { return row }
    }
  }

  /// Where the scan of one row stands.
  private struct Scan {
    var at = 0
    var lineFeeds = 0
    var isQuoted = false
    var startsField = true
    /// The byte before closed a quoted field.
    var hasJustClosed = false
    /// Line feeds before the quotation mark that opened last.
    var openedAt = 0
    var end: Int?
  }

  private mutating func nextLine() throws(ReadingError) -> Row? {
    var scan = Scan()
    while scan.end == nil {
      advance(&scan)
      if scan.end != nil { break }
      if try !input.fill() {
        if scan.isQuoted {
          let error = ReadingError.badRecord(path: input.path, line: line + scan.openedAt, problem: .unclosedQuote)
          input.abandon()
          throw error
        }
        if input.available == 0 { return nil }
        return Row(bytes: withoutReturn(input.take(input.available)), line: line)
      }
    }
    let row = Row(bytes: withoutReturn(input.take(scan.end ?? 0, skipping: 1)), line: line)
    line += scan.lineFeeds + 1
    return row
  }

  /// Scans the available bytes from where it stopped; each byte once.
  private func advance(_ scan: inout Scan) {
    let position = input.position
    let delimiter = delimiter
    input.buffer.withUnsafeBufferPointer { buffer in
      while position + scan.at < buffer.count {
        let byte = buffer[position + scan.at]
        if scan.isQuoted {
          if byte == 0x0A { scan.lineFeeds += 1 }
          scan.hasJustClosed = byte == CSVRowReader.quote
          scan.isQuoted = !scan.hasJustClosed
        } else if byte == 0x0A {
          scan.end = scan.at
          return
        } else {
          // A doubled mark closes and opens again, which comes to the same; inside an unquoted field a mark is a character.
          if byte == CSVRowReader.quote, scan.startsField || scan.hasJustClosed {
            scan.isQuoted = true
            if scan.startsField { scan.openedAt = scan.lineFeeds }
          }
          scan.hasJustClosed = false
        }
        scan.startsField = !scan.isQuoted && byte == delimiter
        scan.at += 1
      }
    }
  }

  private func withoutReturn(_ bytes: [UInt8]) -> [UInt8] {
    bytes.last == 0x0D ? Array(bytes.dropLast()) : bytes
  }
}
