import AnalyzerKit

/// The pieces of a line of YAML: keys, items, quoted and plain scalars.
enum YAMLScalar {
  typealias Failure = (String) -> LexiconError

  static func isItem(_ text: String) -> Bool { text == "-" || text.hasPrefix("- ") }

  /// A comment begins at `#` at the start of a line or after a blank, outside quotation marks.
  static func withoutComment(_ text: Substring) -> Substring {
    var quote: Character?
    var before: Character = " "
    for at in text.indices {
      let character = text[at]
      if let open = quote {
        if character == open, before != "\\" || open == "'" { quote = nil }
      } else if character == "#", before.isWhitespace {
        return text[..<at]
      } else if character == "\"" || character == "'", !before.isLetter, !before.isNumber {
        quote = character
      }
      before = character
    }
    return text
  }

  /// The key of `key:` or `key: value` and what follows it; nil where no colon makes a key.
  static func key(_ text: String, _ failure: Failure) throws(LexiconError) -> (name: String, rest: String)? {
    var end = text.startIndex
    if let quote = text.first, quote == "\"" || quote == "'" {
      guard let close = closing(text[...], quote) else { throw failure("a quotation mark is not closed in “\(text)”") }
      end = text.index(after: close)
      guard end < text.endIndex, text[end] == ":" else { return nil }
    } else {
      var colon: String.Index?
      for at in text.indices where text[at] == ":" {
        let after = text.index(after: at)
        if after == text.endIndex || text[after].isWhitespace {
          colon = at
          break
        }
      }
      guard let colon else { return nil }
      end = colon
    }
    let name = (try self.text(String(text[..<end]), failure)).trimmed
    if name.isEmpty { throw failure("a category without a name") }
    return (name, text[text.index(after: end)...].trimmed)
  }

  /// The text of a scalar without its quotation marks and escapes.
  static func text(_ scalar: String, _ failure: Failure) throws(LexiconError) -> String {
    let scalar = scalar.trimmed
    guard let quote = scalar.first, quote == "\"" || quote == "'" else { return scalar }
    guard let close = closing(scalar[...], quote) else { throw failure("a quotation mark is not closed in “\(scalar)”") }
    if scalar.index(after: close) != scalar.endIndex { throw failure("something stands after the closing quotation mark in “\(scalar)”") }
    let inner = scalar[scalar.index(after: scalar.startIndex)..<close]
    if quote == "'" { return inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'") }
    var text = ""
    var rest = inner
    while let character = rest.popFirst() {
      guard character == "\\" else {
        text.append(character)
        continue
      }
      switch rest.popFirst() {
      case "\"": text.append("\"")
      case "\\": text.append("\\")
      case "/": text.append("/")
      case "t", "n": text.append(" ")
      case let other: throw failure("“\\\(other.map(String.init) ?? "")” is no escape that can be read here")
      }
    }
    return text
  }

  /// Where the quotation mark that `text` begins with is closed.
  static func closing(_ text: Substring, _ quote: Character) -> Substring.Index? {
    var at = text.index(after: text.startIndex)
    while at < text.endIndex {
      if quote == "\"", text[at] == "\\" {
        at = text.index(after: at)
        if at == text.endIndex { return nil }
      } else if text[at] == quote {
        let after = text.index(after: at)
        if quote == "'", after < text.endIndex, text[after] == "'" { at = after } else { return at }
      }
      at = text.index(after: at)
    }
    return nil
  }
}
