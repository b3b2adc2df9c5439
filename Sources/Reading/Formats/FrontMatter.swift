/// The `key: value` lines between `---` at the start of a Markdown file.
///
/// Values may be quoted, lists stand in brackets or as `- item` lines under their key. What is more than that (nested keys, text over several
/// lines) is passed.
struct FrontMatter {
  private(set) var fields = RecordFields()
  /// Lines of the file that it takes, both fences counted.
  private(set) var lineCount = 0

  init?(_ text: [UInt8], _ lines: [MarkdownLine]) {
    let fence = Array("---".utf8)
    func isFence(_ line: MarkdownLine) -> Bool { line.indentation == 0 && text[line.content.range].elementsEqual(fence) }
    func isEnd(_ line: MarkdownLine) -> Bool { isFence(line) || text[line.content.range].elementsEqual("...".utf8) }
    guard let first = lines.first, isFence(first), let last = lines.dropFirst().prefix(200).firstIndex(where: isEnd) else { return nil }
    var key = ""
    var values: [String] = []
    var isSure = last == 1
    for line in lines[1..<last] where !line.isBlank && !line.starts(text, with: "#") {
      let content = String(decoding: text[line.content.range], as: UTF8.self)
      if content.hasPrefix("- ") {
        values.append(FrontMatter.unquoted(String(content.dropFirst(2))))
      } else if line.indentation == 0, let colon = FrontMatter.colon(content) {
        fields.add(key, values)
        key = content[..<colon].trimmingSuffix
        values = FrontMatter.values(String(content[content.index(after: colon)...]).trimmingBlanks)
        isSure = true
      }
    }
    if !isSure { return nil }
    fields.add(key, values)
    lineCount = last + 1
  }

  /// The colon behind a key of one or two words.
  private static func colon(_ content: String) -> String.Index? {
    guard let colon = content.firstIndex(of: ":"), colon > content.startIndex else { return nil }
    let next = content.index(after: colon)
    guard next == content.endIndex || content[next] == " " || content[next] == "\t" else { return nil }
    return content[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "_- .".contains($0) } ? colon : nil
  }

  private static func values(_ text: String) -> [String] {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return text.isEmpty || text == "|" || text == ">" ? [] : [unquoted(text)] }
    var items: [String] = [""]
    var quote: Character?
    for character in text.dropFirst().dropLast() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'", items[items.count - 1].allSatisfy({ $0 == " " }) {
        quote = character
      } else if quote == nil, character == "," {
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
    }
    return items.map { $0.trimmingBlanks }
  }

  private static func unquoted(_ text: String) -> String {
    let text = text.trimmingBlanks
    guard text.count >= 2, let first = text.first, first == "\"" || first == "'", text.last == first else { return text }
    let inner = String(text.dropFirst().dropLast())
    return first == "'" ? inner.replacing("''", with: "'") : inner.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}

extension Substring {
  fileprivate var trimmingSuffix: String { String(self).trimmingBlanks }
}
