import PeopleData

/// The embedded word lists, line by line, comments left out.
enum DataFile {
  static var nouns: [ArraySlice<UInt8>] {
    var count = 0
    return lines(people_nouns(&count), count)
  }

  static var words: [ArraySlice<UInt8>] {
    var count = 0
    return lines(people_words(&count), count)
  }

  private static func lines(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [ArraySlice<UInt8>] {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    return bytes.split(separator: 0x0A).filter { $0.first != 0x23 }
  }
}
