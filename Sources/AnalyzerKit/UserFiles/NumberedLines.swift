/// The lines of a text file that a user has made, numbered from 1, without their ends (LF or CRLF) and without a byte order mark.
public struct NumberedLines: Sendable {
  public struct Line: Sendable {
    public let number: Int
    public let text: String
  }

  /// What is wrong with a file, whatever it holds.
  public enum Problem: Error, Equatable {
    case notUTF8(line: Int)
    /// A quotation mark that opens a cell is not closed on its line.
    case openQuote(line: Int)
  }

  /// Without those that are empty or white space.
  public let lines: [Line]

  /// Throws where a line is not UTF-8.
  public init(_ bytes: [UInt8]) throws(Problem) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var lines: [Line] = []
    for (index, line) in body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard let text = String(validating: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self) else {
        throw .notUTF8(line: index + 1)
      }
      if !text.allSatisfy(\.isWhitespace) { lines.append(Line(number: index + 1, text: text)) }
    }
    self.lines = lines
  }
}

extension NumberedLines.Line {
  /// The cells of the line, trimmed; one in double quotation marks may hold the separator and doubled marks.
  public func cells(separatedBy separator: Character) throws(NumberedLines.Problem) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == "\"", isQuoted, rest.first == "\"" {
        cell.append(character)
        rest.removeFirst()
      } else if character == "\"", isQuoted || cell.isEmpty {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        cells.append(cell.trimmed)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    if isQuoted { throw .openQuote(line: number) }
    return cells + [cell.trimmed]
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  public var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
