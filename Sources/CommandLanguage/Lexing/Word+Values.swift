import AnalyzerKit

extension Word {
  /// The parts between bare commas; at least one, which may be empty.
  public func list() -> [Word] {
    var parts: [Word] = []
    var current: [Piece] = []
    var place = range.lowerBound
    func close() {
      let end = current.last?.range.upperBound ?? place
      parts.append(Word(pieces: current, range: (current.first?.range.lowerBound ?? place)..<end))
      current = []
    }
    for piece in pieces {
      guard piece.kind == .bare else {
        current.append(piece)
        continue
      }
      var start = piece.contentStart
      for (index, text) in piece.text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          close()
          start += 1
          place = start
        }
        let end = start + text.count
        if start < end { current.append(Piece(.bare, String(decoding: text, as: UTF8.self), start..<end)) }
        start = end
      }
    }
    close()
    return parts
  }

  /// `KEY=VALUE` at the first bare `=`, where the key is bare and is a name (letters, digits, `_`, `-`, `.`); nil for any other word.
  public func assignment() -> (key: Word, value: Word)? {
    let utf8 = Array(text.utf8)
    let bare = bareBytes
    guard let equals = utf8.indices.first(where: { utf8[$0] == UInt8(ascii: "=") }), equals > 0, bare[0...equals].allSatisfy({ $0 }) else {
      return nil
    }
    let key = slice(0..<equals)
    let isName = key.text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-.".unicodeScalars.contains($0)
    }
    return isName ? (key, slice(equals + 1..<utf8.count)) : nil
  }

  /// The word as a pattern for glob(3), in which its quoted parts are literal; nil where no bare part has `*`, `?` or `[`.
  public var globPattern: String? {
    func isSpecial(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[") }
    guard pieces.contains(where: { $0.kind == .bare && $0.text.utf8.contains(where: isSpecial) }) else { return nil }
    var pattern: [UInt8] = []
    for piece in pieces {
      for byte in piece.text.utf8 {
        if byte == UInt8(ascii: "\\") || (piece.kind != .bare && isSpecial(byte)) { pattern.append(UInt8(ascii: "\\")) }
        pattern.append(byte)
      }
    }
    return String(decoding: pattern, as: UTF8.self)
  }

  /// A whole number from `least` up, for the option or argument called `name`. Throws for any other word.
  public func number(_ name: String, least: Int = 1) throws(CommandError) -> Int {
    if let number = Int(text), number >= least, text.utf8.first != UInt8(ascii: "+") { return number }
    throw CommandError(.notACount(name, text, least: least), range)
  }

  /// One of `values`, whatever its case, for the option or argument called `name`. Throws for any other word.
  public func choice(_ name: String, among values: [String]) throws(CommandError) -> String {
    let folded = TextFolding.fold(text)
    if let value = values.first(where: { TextFolding.fold($0) == folded }) { return value }
    throw CommandError(.notInSet(name, text, values: values), range)
  }

  /// The name of a column as `known` has it. Throws for an unknown one.
  public func column(among known: [String]) throws(CommandError) -> String {
    let name = TextFolding.name(text)
    if let column = known.first(where: { TextFolding.name($0) == name }) { return column }
    throw CommandError(.unknownColumn(text, known: known), range)
  }

  /// `[-]COLUMN`: the column to sort by, with `-` in falling order. Throws for an unknown one.
  public func sortKey(among known: [String]) throws(CommandError) -> (column: String, isDescending: Bool) {
    let isDescending = text.utf8.first == UInt8(ascii: "-")
    return (try slice((isDescending ? 1 : 0)..<text.utf8.count).column(among: known), isDescending)
  }
}
