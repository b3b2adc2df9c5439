extension CommandError {
  /// The error as the shell shows it: the line, `^` under what is wrong, and the description below.
  ///
  /// - Parameters:
  ///   - line: the line that the error is about.
  ///   - columns: the width of the terminal; of a longer line only a part around the error is shown. Nil for no limit.
  public func pointing(into line: String, columns: Int? = nil, _ safe: SafeText) -> String {
    let utf8 = Array(line.utf8)
    let low = Self.boundary(utf8, range.lowerBound)
    let high = max(low, Self.boundary(utf8, range.upperBound))
    func visible(_ range: Range<Int>) -> String { safe.make(String(decoding: utf8[range], as: UTF8.self)) }
    var before = visible(0..<low)
    var marked = visible(low..<high)
    var after = visible(high..<utf8.count)
    if let columns, columns >= 20, safe.width(before + marked + after) > columns {
      marked = Self.cutEnd(marked, to: columns - 2, safe)
      let room = columns - max(1, safe.width(marked))
      before = Self.cutStart(before, to: max(1, room - min(safe.width(after), room / 3)), safe)
      after = Self.cutEnd(after, to: room - safe.width(before), safe)
    }
    let underline = String(repeating: " ", count: safe.width(before)) + String(repeating: "^", count: max(1, safe.width(marked)))
    return before + marked + after + "\n" + underline + "\n" + safe.make(description)
  }

  /// The error as a script's reader shows it: `FILE:LINE:COLUMN: error: …`, with the column in Unicode scalars from 1.
  public func located(in line: ScriptLine, file: String, _ safe: SafeText) -> String {
    let place = line.position(of: min(range.lowerBound, line.text.utf8.count))
    return "\(safe.make(file)):\(place.line):\(place.column): error: \(safe.make(description))"
  }

  /// The byte offset, moved into the line and back to the start of a character.
  private static func boundary(_ utf8: [UInt8], _ offset: Int) -> Int {
    var offset = min(max(offset, 0), utf8.count)
    while offset > 0, offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func cutEnd(_ text: String, to columns: Int, _ safe: SafeText) -> String {
    if safe.width(text) <= columns { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += safe.width(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return columns > 0 ? kept + "…" : ""
  }

  private static func cutStart(_ text: String, to columns: Int, _ safe: SafeText) -> String {
    if safe.width(text) <= columns { return text }
    var kept: [Character] = []
    var used = 1
    for character in text.reversed() {
      used += safe.width(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return columns > 0 ? "…" + String(kept.reversed()) : ""
  }
}
