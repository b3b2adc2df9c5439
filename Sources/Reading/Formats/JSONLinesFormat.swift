import ArticleModel
import JSON

/// JSON Lines: one article a line, as an object with a `text` key. A `.json` file with one object or an array of them is read as well.
///
/// `text` is recognised exactly as a text file, and offsets count from its start. In its place may stand `sentences` (a list of strings) or
/// `tokens` (a list of strings for each sentence): these are then counted exactly as given. Any other key is metadata; values that are no
/// strings (numbers, objects) are carried as they are. Blank lines are passed. Lines are read one at a time; a file that is one array is read whole.
struct JSONLinesFormat: ArticleFormat {
  static let name = "jsonl"
  static let extensions = ["jsonl", "ndjson", "json"]

  private let input: ByteInput
  private var lines: LineReader
  private var records = 0
  private var started = false
  /// The articles of a file that is one value, in reverse.
  private var elements: [JSONValue]?

  init(_ input: ByteInput, options: ReadingOptions) {
    self.input = input
    lines = LineReader(input)
  }

  static func likeness(_ prefix: [UInt8]) -> FormatLikeness {
    let start = prefix.drop { $0 <= 0x20 }
    guard start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[") else { return .none }
    let second = start.dropFirst().first { $0 > 0x20 }
    return second == UInt8(ascii: "\"") || second == UInt8(ascii: "{") ? .certain : .none
  }

  mutating func next() throws(ReadingError) -> PendingArticle? {
    if !started {
      started = true
      try start()
    }
    if elements != nil {
      guard let value = elements?.popLast() else { return nil }
      records += 1
      return pending(line: 1, byteCount: 0) { () throws(ReadingError) in (value, 0) }
    }
    while let line = try lines.next() {
      if line.bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      records += 1
      let path = input.path
      return pending(line: line.number, byteCount: line.bytes.count) { () throws(ReadingError) in
        try Self.parse(line.bytes, path: path, line: line.number)
      }
    }
    return nil
  }

  /// Finds out whether the file is one value (an array, or an object over several lines) or one a line.
  private mutating func start() throws(ReadingError) {
    let prefix = try input.prefix(4096)
    if Self.isSession(prefix) {
      input.abandon()
      throw .savedSession(path: input.path)
    }
    guard Self.isOneValue(prefix) else { return }
    let (value, _) = try Self.parse(try input.takeAll(), path: input.path, line: 1)
    if case .array(let values) = value { elements = values.reversed() } else { elements = [value] }
  }

  private static func isOneValue(_ prefix: [UInt8]) -> Bool {
    let start = prefix.drop { $0 <= 0x20 }
    if start.first == UInt8(ascii: "[") { return true }
    guard start.first == UInt8(ascii: "{") else { return false }
    let second = start.dropFirst().drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return second.first == 0x0A
  }

  static func isSession(_ prefix: [UInt8]) -> Bool {
    let start = prefix.prefix(200).filter { $0 > 0x20 }
    return start.contains(Array(#""format":"lede-session""#.utf8))
  }

  private func pending(
    line: Int, byteCount: Int, _ value: @escaping @Sendable () throws(ReadingError) -> (JSONValue, Int)
  ) -> PendingArticle {
    let source = ArticleSource(path: input.path, record: records, format: Self.name)
    let (encoding, inputWarnings) = (input.encoding ?? "UTF-8", input.warnings)
    return PendingArticle(byteCount: byteCount) { () throws(ReadingError) in
      let (value, repairs) = try value()
      var warnings = inputWarnings
      if repairs > 0 { warnings.append("\(repairs) broken \(repairs == 1 ? "character" : "characters") replaced by U+FFFD") }
      return try Self.article(value, source, encoding: encoding, line: line, warnings: warnings)
    }
  }

  private static func parse(_ bytes: [UInt8], path: String, line: Int) throws(ReadingError) -> (JSONValue, Int) {
    var parser = JSONParser(bytes, options: .init(repairsUTF8: true))
    do throws(JSONError) {
      let value = try parser.parse()
      return (value, parser.repairs)
    } catch {
      throw .badRecord(path: path, line: line + error.line - 1, problem: .json(error))
    }
  }

  private static func article(
    _ value: JSONValue, _ source: ArticleSource, encoding: String, line: Int, warnings: [String]
  ) throws(ReadingError) -> Article {
    func bad(_ problem: ReadingError.RecordProblem) -> ReadingError { .badRecord(path: source.path, line: line, problem: problem) }
    guard case .object(let members) = value else { throw bad(.notAnObject(found: value.kindName)) }
    if value["format"]?.string == "lede-session" { throw .savedSession(path: source.path) }
    let text = value["text"] ?? .null
    var given = GivenTextParser.Key.allCases.filter { key in value[key.rawValue].map(key.isGiven) ?? false }
    if text.isNull, given.isEmpty { given = GivenTextParser.Key.allCases.filter { value[$0.rawValue]?.isNull == false } }
    let keys = (text.isNull ? [] : ["text"]) + given.map(\.rawValue)
    if keys.isEmpty { throw bad(value["text"] == nil ? .missingText(keys: members.map(\.key)) : .textIsNot(found: text.kindName)) }
    if keys.count > 1 { throw bad(.twoTexts(keys[0], keys[1])) }
    if let key = given.first { return try article(value, key, source, encoding: encoding, warnings: warnings, bad) }
    guard case .string(let string) = text else { throw bad(.textIsNot(found: text.kindName)) }
    if string.allSatisfy(\.isWhitespace) { throw bad(.emptyText) }
    let decoded = DecodedText(bytes: Array(string.utf8), encoding: encoding, warnings: warnings)
    return try PlainTextFormat.article(decoded, source: source, fields: fields(of: members, but: "text"))
  }

  /// An article of given sentences or tokens.
  private static func article(
    _ value: JSONValue, _ key: GivenTextParser.Key, _ source: ArticleSource, encoding: String, warnings: [String],
    _ bad: (ReadingError.RecordProblem) -> ReadingError
  ) throws(ReadingError) -> Article {
    let words: GivenTextParser
    do {
      words = try GivenTextParser(value[key.rawValue] ?? .null, as: key)
    } catch {
      throw bad(error)
    }
    let fields = fields(of: value.object ?? [], but: key.rawValue)
    let decoded = DecodedText(bytes: words.bytes, encoding: encoding, warnings: warnings + words.warnings)
    return ArticleAssembly.article(given: words, decoded, source, fields)
  }

  private static func fields(of members: [JSONValue.Member], but textKey: String) -> RecordFields {
    var fields = RecordFields()
    for member in members where member.key != textKey {
      if let strings = strings(member.value) {
        fields.add(member.key, strings)
      } else {
        fields.add(member.key, [member.value.compact], isJSON: true)
      }
    }
    return fields
  }

  /// The values of a key: a list of strings as they are, the name of `{"name": …}`; nil for anything else, which stays JSON.
  private static func strings(_ value: JSONValue) -> [String]? {
    switch value {
    case .null: []
    case .string(let string): [string]
    case .array(let values) where values.allSatisfy({ $0.string != nil || $0["name"]?.string != nil }):
      values.compactMap { $0.string ?? $0["name"]?.string }
    case .object where value["name"]?.string != nil: [value["name"]?.string ?? ""]
    default: nil
    }
  }
}
