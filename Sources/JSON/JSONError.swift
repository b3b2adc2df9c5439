/// Why a text is not the JSON it should be, and where.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Problem: Sendable, Equatable {
    /// The text ended inside a value; what was expected next.
    case unexpectedEnd(expected: String)
    /// A byte that cannot stand there.
    case unexpected(found: String, expected: String)
    case duplicateKey(String)
    case tooDeep(limit: Int)
    case invalidEscape(String)
    case invalidNumber(String)
    case controlCharacter(UInt8)
    case unclosedString
    case brokenUTF8
    case trailing(found: String)
  }

  public var problem: Problem
  /// Byte offset from the start of the parsed range.
  public var byte: Int
  /// 1-based line.
  public var line: Int
  /// 1-based column, in Unicode scalars.
  public var column: Int

  /// What is wrong, without the place.
  public var message: String {
    switch problem {
    case .unexpectedEnd(let expected): "the text ends where \(expected) should follow"
    case .unexpected(let found, let expected): "found \(found) where \(expected) should stand"
    case .duplicateKey(let key): "the key \(JSONValue.string(key).compact) occurs twice in one object"
    case .tooDeep(let limit): "nested more than \(limit) deep"
    case .invalidEscape(let found): "\(found) is not an escape that JSON knows"
    case .invalidNumber(let found): "\(found) is not a number as JSON writes them"
    case .controlCharacter(let byte): "an unescaped control character (\(JSONError.hex(byte))) inside a string"
    case .unclosedString: "a string opens here and is not closed"
    case .brokenUTF8: "broken UTF-8"
    case .trailing(let found): "found \(found) after the end of the value"
    }
  }

  public var description: String { "line \(line), column \(column): \(message)" }

  static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
