import QuotesData

/// The embedded data files, line by line, comments left out.
enum DataFile {
  static var classes: [ArraySlice<UInt8>] {
    var count = 0
    return lines(quotes_classes(&count), count)
  }

  static var cues: [ArraySlice<UInt8>] {
    var count = 0
    return lines(quotes_cues(&count), count)
  }

  static var traits: [ArraySlice<UInt8>] {
    var count = 0
    return lines(quotes_traits(&count), count)
  }

  static var verbs: [ArraySlice<UInt8>] {
    var count = 0
    return lines(quotes_verbs(&count), count)
  }

  private static func lines(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [ArraySlice<UInt8>] {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    return bytes.split(separator: 0x0A).filter { $0.first != 0x23 }
  }
}
