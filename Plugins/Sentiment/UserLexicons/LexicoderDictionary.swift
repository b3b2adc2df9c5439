/// Reads a Lexicoder dictionary: `<cnode name="negative">` opens a category, `<pnode name="abandon*"></pnode>` is an entry of it.
enum LexicoderDictionary {
  /// Throws `LexiconError.malformed`, which names the line.
  static func read(_ file: LexiconLines) throws(LexiconError) -> CategoryDictionary {
    var dictionary = CategoryDictionary()
    var path: [String] = []
    for line in file.lines {
      let text = LexiconLines.trimmed(line.text)
      if text.hasPrefix("<cnode") || text.hasPrefix("<pnode") {
        guard let name = name(in: text), !LexiconLines.folded(name).isEmpty else {
          throw .malformed(path: file.path, line: line.number, problem: "no name=\"…\" in “\(text)”")
        }
        if text.hasPrefix("<cnode") {
          path.append(name)
        } else {
          if path.isEmpty { throw .malformed(path: file.path, line: line.number, problem: "“\(name)” stands in no <cnode name=\"…\">") }
          dictionary.add(name, to: dictionary.category(path.joined(separator: ".")))
        }
      }
      if text.hasSuffix("</cnode>"), !path.isEmpty { path.removeLast() }
    }
    if dictionary.entries.isEmpty {
      throw .malformed(path: file.path, line: file.lines.last?.number ?? 1, problem: "no <pnode name=\"…\"> in the whole file")
    }
    return dictionary
  }

  private static func name(in text: String) -> String? {
    guard let start = text.range(of: "name=\"")?.upperBound, let end = text[start...].firstIndex(of: "\"") else { return nil }
    return String(text[start..<end])
  }
}
