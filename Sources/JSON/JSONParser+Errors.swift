extension JSONParser {
  /// An error at a byte (the current one when nil).
  func error(_ problem: JSONError.Problem, at place: Int? = nil) -> JSONError {
    let place = min(place ?? at, end)
    let (line, column) = position(of: place)
    return JSONError(problem: problem, byte: place - start, line: line, column: column)
  }

  /// The byte at a place, as a message shows it.
  func found(_ place: Int) -> String {
    let byte = bytes[place]
    if byte < 0x20 || byte == 0x7F { return "a control character (\(JSONError.hex(byte)))" }
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return "“\(String(decoding: bytes[place..<min(place + length, end)], as: UTF8.self))”"
  }

  func firstBrokenByte() -> Int {
    var decoder = UTF8()
    var units = bytes[start..<end].makeIterator()
    var place = start
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): place += UTF8.width(scalar)
      case .emptyInput, .error: return place
      }
    }
  }

  static func replacementCharacters(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices.dropLast(2) where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD {
      count += 1
    }
    return count
  }

  /// 1-based line and column (in scalars) of a byte; counted only for errors.
  private func position(of place: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for index in start..<place {
      if bytes[index] == 0x0A {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
