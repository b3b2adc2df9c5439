/// Reads a Lexicoder dictionary: `<cnode name="negative">` opens a category, `<pnode name="abandon*"></pnode>` is an entry of it.
enum LexicoderDictionary {
  /// Throws `LexiconError.malformed`, which names the line.
  static func read(_ file: LexiconLines) throws(LexiconError) -> CategoryDictionary {
    var dictionary = CategoryDictionary()
    var open: [(name: String, line: Int)] = []
    for tag in try LexicoderTag.all(in: file) {
      func error(_ problem: String) -> LexiconError { .malformed(path: file.path, line: tag.line, problem: problem) }
      switch tag.element {
      case "cnode" where tag.isEnd:
        if open.popLast() == nil { throw error("</cnode> without a <cnode name=\"…\"> before it") }
      case "cnode", "pnode":
        if tag.isEnd { continue }
        guard let name = tag.name, !LexiconLines.folded(name).isEmpty else { throw error("no name=\"…\" in “\(tag.text)”") }
        if tag.element == "pnode" {
          if open.isEmpty { throw error("“\(name)” stands in no <cnode name=\"…\">") }
          dictionary.add(name, to: dictionary.category(open.map(\.name).joined(separator: ".")))
        } else if !tag.closesItself {
          if open.count == 64 { throw error("more than 64 levels of categories") }
          open.append((name, tag.line))
        }
      default: continue
      }
    }
    if let left = open.last {
      throw .malformed(path: file.path, line: left.line, problem: "<cnode name=\"\(left.name)\"> is not closed by </cnode>")
    }
    if dictionary.entries.isEmpty {
      throw .malformed(path: file.path, line: file.lines.last?.number ?? 1, problem: "no <pnode name=\"…\"> in the whole file")
    }
    return dictionary
  }
}
