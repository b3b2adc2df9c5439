/// A strict parser for JSON (RFC 8259) over UTF-8 bytes.
///
/// It accepts exactly the grammar, with a byte order mark before it at most. Errors carry line, column and byte. Two things that are well
/// formed but harmful are errors unless the options allow them: a key twice in one object, and bytes that are not UTF-8. An escaped lone
/// surrogate (`\uD800`) cannot be written in UTF-8: it becomes U+FFFD and is counted in `repairs`.
public struct JSONParser {
  public struct Options: Sendable {
    /// A key twice in one object: an error, or else the last value stands in the place of the first.
    public var allowsDuplicateKeys = false
    /// Bytes that are not UTF-8: an error, or else U+FFFD for each of them, counted in `repairs`.
    public var repairsUTF8 = false
    /// Arrays and objects inside one another.
    public var maximumDepth = 256

    public init(allowsDuplicateKeys: Bool = false, repairsUTF8: Bool = false, maximumDepth: Int = 256) {
      self.allowsDuplicateKeys = allowsDuplicateKeys
      self.repairsUTF8 = repairsUTF8
      self.maximumDepth = maximumDepth
    }
  }

  /// Characters replaced by U+FFFD: lone surrogates and, where allowed, broken UTF-8.
  public internal(set) var repairs = 0
  let options: Options
  private(set) var bytes: [UInt8]
  let start: Int
  let end: Int
  var at: Int

  /// A parser for one JSON value in `range` of the bytes (all of them when nil).
  public init(_ bytes: [UInt8], in range: Range<Int>? = nil, options: Options = Options()) {
    let range = range.map { $0.clamped(to: 0..<bytes.count) } ?? 0..<bytes.count
    self.options = options
    let isValid = bytes.withUnsafeBufferPointer { String(validating: $0[range], as: UTF8.self) != nil }
    if !isValid, options.repairsUTF8 {
      let repaired = Array(String(decoding: bytes[range], as: UTF8.self).utf8)
      repairs = JSONParser.replacementCharacters(repaired[...]) - JSONParser.replacementCharacters(bytes[range])
      self.bytes = repaired
      start = 0
      end = repaired.count
    } else {
      self.bytes = bytes
      start = range.lowerBound
      end = range.upperBound
    }
    at = start
    isBroken = !isValid && !options.repairsUTF8
  }

  private let isBroken: Bool

  /// Parses one value that fills the whole range. Throws on anything else.
  public static func parse(_ bytes: [UInt8], options: Options = Options()) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes, options: options)
    return try parser.parse()
  }

  public static func parse(_ text: String, options: Options = Options()) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8), options: options)
  }

  /// Parses the value. To be called once.
  public mutating func parse() throws(JSONError) -> JSONValue {
    if isBroken { throw error(.brokenUTF8, at: firstBrokenByte()) }
    if end - start >= 3, bytes[start] == 0xEF, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF { at = start + 3 }
    skipBlanks()
    let value = try parseValue(depth: 0)
    skipBlanks()
    if at < end { throw error(.trailing(found: found(at))) }
    return value
  }

  // MARK: values

  private mutating func parseValue(depth: Int) throws(JSONError) -> JSONValue {
    guard at < end else { throw error(.unexpectedEnd(expected: "a value")) }
    switch bytes[at] {
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    default: throw error(.unexpected(found: found(at), expected: "a value"))
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let length = word.utf8CodeUnitCount
    for index in 0..<length {
      guard at + index < end else { throw error(.unexpectedEnd(expected: "the rest of “\(word)”"), at: end) }
      guard bytes[at + index] == word.utf8Start[index] else {
        throw error(.unexpected(found: found(at + index), expected: "the rest of “\(word)”"), at: at + index)
      }
    }
    at += length
    return value
  }

  private mutating func parseArray(depth: Int) throws(JSONError) -> JSONValue {
    if depth > options.maximumDepth { throw error(.tooDeep(limit: options.maximumDepth)) }
    at += 1
    skipBlanks()
    var elements: [JSONValue] = []
    if at < end, bytes[at] == UInt8(ascii: "]") {
      at += 1
      return .array(elements)
    }
    while true {
      skipBlanks()
      elements.append(try parseValue(depth: depth))
      if try separator(closing: UInt8(ascii: "]"), expected: "“,” or “]”") { return .array(elements) }
    }
  }

  private mutating func parseObject(depth: Int) throws(JSONError) -> JSONValue {
    if depth > options.maximumDepth { throw error(.tooDeep(limit: options.maximumDepth)) }
    at += 1
    skipBlanks()
    var members: [JSONValue.Member] = []
    var seen = KeyIndex()
    if at < end, bytes[at] == UInt8(ascii: "}") {
      at += 1
      return .object(members)
    }
    while true {
      skipBlanks()
      let keyAt = at
      guard at < end else { throw error(.unexpectedEnd(expected: "a key in quotation marks")) }
      guard bytes[at] == UInt8(ascii: "\"") else {
        throw error(.unexpected(found: found(at), expected: "a key in quotation marks"))
      }
      let key = try parseString()
      skipBlanks()
      guard at < end else { throw error(.unexpectedEnd(expected: "“:”")) }
      guard bytes[at] == UInt8(ascii: ":") else { throw error(.unexpected(found: found(at), expected: "“:”")) }
      at += 1
      skipBlanks()
      if let earlier = seen.insert(key, members) {
        if !options.allowsDuplicateKeys { throw error(.duplicateKey(key), at: keyAt) }
        members[earlier].value = try parseValue(depth: depth)
      } else {
        members.append(.init(key, try parseValue(depth: depth)))
      }
      if try separator(closing: UInt8(ascii: "}"), expected: "“,” or “}”") { return .object(members) }
    }
  }

  /// Passes a comma (false) or the closing bracket (true).
  private mutating func separator(closing: UInt8, expected: String) throws(JSONError) -> Bool {
    skipBlanks()
    guard at < end else { throw error(.unexpectedEnd(expected: expected)) }
    let byte = bytes[at]
    guard byte == closing || byte == UInt8(ascii: ",") else { throw error(.unexpected(found: found(at), expected: expected)) }
    at += 1
    return byte == closing
  }

  private mutating func skipBlanks() {
    while at < end {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }
}
