/// One command of a script: a line, or several joined where one ended in `\`.
public struct ScriptLine: Sendable, Equatable {
  /// The line without its end; where lines were joined, without the `\`.
  public let text: String
  /// The number of its first line, from 1.
  public let number: Int
  /// The bytes of `text` where its second and later lines begin.
  let joints: [Int]

  /// The line, from 1, and the column, in Unicode scalars from 1, of a byte of the text.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let passed = joints.prefix { $0 <= offset }
    let start = passed.last ?? 0
    let before = text.utf8.prefix(max(offset, 0)).dropFirst(start)
    return (number + passed.count, before.reduce(into: 1) { column, byte in column += byte & 0xC0 == 0x80 ? 0 : 1 })
  }

  /// The commands of a script, empty lines and comments among them. Line ends are LF, CRLF or CR; a byte order mark is dropped.
  public static func split(_ script: String) -> [ScriptLine] {
    var lines: [ScriptLine] = []
    var bytes: [UInt8] = []
    var joints: [Int] = []
    var first = 1
    var isOpen = false
    var mayComment = false
    func close() {
      lines.append(ScriptLine(text: String(decoding: bytes, as: UTF8.self), number: first, joints: joints))
      bytes = []
      joints = []
      mayComment = false
    }
    for (index, physical) in physicalLines(Array(script.utf8)).enumerated() {
      if isOpen { joints.append(bytes.count) } else { first = index + 1 }
      bytes += physical
      mayComment = mayComment || physical.contains(UInt8(ascii: "#"))
      isOpen = bytes.last == UInt8(ascii: "\\") && (!mayComment || Lexer.needsContinuation(String(decoding: bytes, as: UTF8.self)))
      if isOpen { bytes.removeLast() } else { close() }
    }
    if isOpen { close() }
    return lines
  }

  private static func physicalLines(_ script: [UInt8]) -> [ArraySlice<UInt8>] {
    let bytes = script.starts(with: [0xEF, 0xBB, 0xBF]) ? script.dropFirst(3) : script[...]
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var at = start
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte == 0x0A || byte == 0x0D {
        lines.append(bytes[start..<at])
        if byte == 0x0D, at + 1 < bytes.endIndex, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }
}
