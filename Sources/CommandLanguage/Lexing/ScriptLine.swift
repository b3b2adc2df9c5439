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
    var pending: (text: String, number: Int, joints: [Int])?
    var number = 0
    func close() {
      if let open = pending { lines.append(ScriptLine(text: open.text, number: open.number, joints: open.joints)) }
      pending = nil
    }
    for physical in physicalLines(script) {
      number += 1
      if var open = pending {
        open.joints.append(open.text.utf8.count)
        open.text += physical
        pending = open
      } else {
        pending = (physical, number, [])
      }
      if let open = pending, Lexer.needsContinuation(open.text) {
        pending?.text.unicodeScalars.removeLast()
      } else {
        close()
      }
    }
    close()
    return lines
  }

  private static func physicalLines(_ script: String) -> [String] {
    var bytes = Array(script.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var lines: [String] = []
    var start = bytes.startIndex
    var at = start
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte == 0x0A || byte == 0x0D {
        lines.append(String(decoding: bytes[start..<at], as: UTF8.self))
        if byte == 0x0D, at + 1 < bytes.endIndex, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < bytes.endIndex { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }
}
