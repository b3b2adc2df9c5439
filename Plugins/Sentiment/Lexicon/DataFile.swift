import SentimentData

/// One of the embedded files of tab-separated lines.
struct DataFile {
  private let bytes: [UInt8]

  init(_ file: sentiment_file) {
    bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// Calls `body` with what stands before and after the first tab of every line.
  func forEachLine(_ body: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void) {
    var start = 0
    while start < bytes.count {
      var tab = start
      while tab < bytes.count, bytes[tab] != 0x09 { tab += 1 }
      var end = tab
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if tab < end { body(bytes[start..<tab], bytes[(tab + 1)..<end]) }
      start = end + 1
    }
  }

  /// The decimal number that `digits` spell, such as -0.293; exact, since a file's numbers have few digits.
  static func number(_ digits: ArraySlice<UInt8>) -> Double {
    var whole = 0.0
    var scale = 1.0
    var isFraction = false
    for digit in digits {
      switch digit {
      case 0x2E: isFraction = true
      case 0x30...0x39:
        whole = whole * 10 + Double(digit - 0x30)
        if isFraction { scale *= 10 }
      default: break
      }
    }
    return (digits.first == 0x2D ? -whole : whole) / scale
  }
}
