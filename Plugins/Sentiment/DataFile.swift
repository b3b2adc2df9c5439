import SentimentData

/// One of the embedded files of tab-separated lines.
struct DataFile {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ file: sentiment_file) {
    bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  /// Calls `body` with the columns of every line.
  func forEachLine(_ body: ([[UInt8]]) -> Void) {
    for line in bytes.split(separator: 0x0A) {
      body(line.split(separator: 0x09).map(Array.init))
    }
  }

  static func number(_ digits: [UInt8]) -> Double? { Double(String(decoding: digits, as: UTF8.self)) }
}
