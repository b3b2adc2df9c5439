import AnalyzerKit

/// A tag of a Lexicoder dictionary, wherever on its line it stands.
struct LexicoderTag {
  /// `cnode`, `pnode` or another.
  var element: String
  /// With entities read; nil where there is none.
  var name: String?
  /// `</…>`
  var isEnd: Bool
  /// `<… />`
  var closesItself: Bool
  /// The line on which it begins.
  var line: Int
  /// As it stands in the file.
  var text: String

  /// The tags of a file in their order, without comments and declarations.
  static func all(in file: LexiconLines) throws(LexiconError) -> [LexicoderTag] {
    func error(_ line: Int, _ problem: String) -> LexiconError { .malformed(path: file.path, line: line, problem: problem) }
    var tags: [LexicoderTag] = []
    // What of a tag or comment stands on the lines before.
    var begun: [UInt8] = []
    var line = 0
    var quote: UInt8?
    for (number, bytes) in file.lines.map({ ($0.number, Array($0.text.utf8)) }) {
      if !begun.isEmpty { begun.append(0x20) }
      for byte in bytes {
        if begun.isEmpty {
          if byte != 0x3C { continue }
          line = number
        }
        begun.append(byte)
        let isComment = begun.starts(with: "<!--".utf8)
        if !isComment, begun.count > longest { throw error(line, "a tag that begins here is not closed by “>”") }
        if isComment {
          if byte != 0x3E || begun.count < 7 || !begun.suffix(3).elementsEqual("-->".utf8) { continue }
        } else if let open = quote {
          if byte == open { quote = nil }
          continue
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
          continue
        } else if byte != 0x3E {
          if byte == 0x3C, begun.count > 1 { throw error(line, "a tag that begins here is not closed by “>”") }
          continue
        }
        if !isComment { tags.append(LexicoderTag(String(decoding: begun, as: UTF8.self), line: line)) }
        begun.removeAll(keepingCapacity: true)
      }
    }
    if !begun.isEmpty { throw error(line, "a tag that begins here is not closed by “>”") }
    return tags
  }

  /// Bytes that a tag may have.
  private static let longest = 100_000

  private init(_ text: String, line: Int) {
    self.text = text
    self.line = line
    var inner = text.dropFirst().dropLast()
    isEnd = inner.first == "/"
    if isEnd { inner.removeFirst() }
    closesItself = inner.last == "/"
    element = String(inner.prefix { !$0.isWhitespace && $0 != "/" })
    name = LexicoderTag.attribute(inner.dropFirst(element.count))
  }

  private static func attribute(_ text: Substring) -> String? {
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].trimmed
      rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
      let value = rest.dropFirst()
      guard let end = value.firstIndex(of: quote) else { return nil }
      if key == "name" { return withoutEntities(value[..<end]) }
      rest = value[value.index(after: end)...]
    }
    return nil
  }

  private static let entities = ["amp": "&", "apos": "'", "quot": "\"", "lt": "<", "gt": ">"]

  /// `&apos;` and `&#39;` as the characters that they stand for; an `&` that begins no entity stays.
  private static func withoutEntities(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let at = rest.firstIndex(of: "&") {
      result += rest[..<at]
      let after = rest[rest.index(after: at)...]
      if let end = after.prefix(10).firstIndex(of: ";"), let character = character(String(after[..<end])) {
        result += character
        rest = after[after.index(after: end)...]
      } else {
        result += "&"
        rest = after
      }
    }
    return result + rest
  }

  private static func character(_ entity: String) -> String? {
    guard entity.hasPrefix("#") else { return entities[entity] }
    let digits = entity.dropFirst()
    let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map(String.init)
  }
}
