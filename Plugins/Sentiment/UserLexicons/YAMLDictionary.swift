import AnalyzerKit

/// Reads a dictionary of quanteda's in YAML: categories, nested or not, with lists of entries in block or flow style.
///
///     emotion:
///       fear: [afraid, "in dread of", terrif*]
///       joy:
///         - delight*
///
/// Of YAML it knows mappings, lists, plain and quoted scalars and comments: all that such dictionaries are written in. Every scalar is text
/// (`yes` and `no` too), and an entry may begin with `*` without quotation marks.
struct YAMLDictionary {
  private struct Line {
    var number: Int
    var indent: Int
    /// Without indentation and without a comment.
    var text: String
  }

  /// Levels of categories that a dictionary may have.
  private static let deepest = 64

  private let path: String
  private var lines: [Line] = []
  private var next = 0
  private var dictionary = CategoryDictionary()

  /// Throws `LexiconError.malformed`, which names the line.
  static func read(_ file: LexiconLines) throws(LexiconError) -> CategoryDictionary {
    var reader = YAMLDictionary(path: file.path)
    for line in file.lines {
      let blanks = line.text.prefix { $0 == " " || $0 == "\t" }
      let text = YAMLScalar.withoutComment(line.text.dropFirst(blanks.count)).trimmed
      if text.isEmpty || text == "---" || text == "..." { continue }
      if blanks.contains("\t") { throw reader.error(line.number, "a tab in the indentation: YAML is indented by blanks") }
      reader.lines.append(Line(number: line.number, indent: blanks.count, text: text))
    }
    guard let first = reader.lines.first else { throw .empty(path: file.path) }
    try reader.mapping(indent: first.indent, path: [])
    if let left = reader.lines.dropFirst(reader.next).first {
      throw reader.error(left.number, "“\(left.text)” is indented less than the first category")
    }
    if reader.dictionary.entries.isEmpty { throw reader.error(first.number, "no category has an entry") }
    return reader.dictionary
  }

  private init(path: String) { self.path = path }

  /// Categories of one level.
  private mutating func mapping(indent: Int, path: [String]) throws(LexiconError) {
    if path.count >= YAMLDictionary.deepest {
      throw error(lines[next].number, "more than \(YAMLDictionary.deepest) levels of categories")
    }
    var keys: [String: Int] = [:]
    while next < lines.count, lines[next].indent >= indent {
      let line = lines[next]
      if line.indent > indent { throw error(line.number, "“\(line.text)” is indented more than the category before it") }
      guard let (name, rest) = try YAMLScalar.key(line.text, { error(line.number, $0) }) else {
        throw error(line.number, "“\(line.text)” is neither a category (“name:”) nor an entry of a list (“- word”)")
      }
      if let first = keys[name] { throw error(line.number, "the category “\(name)” stands on line \(first) too: put both lists together") }
      keys[name] = line.number
      next += 1
      try value(of: path + [name], rest, under: line)
    }
  }

  /// What stands after `name:`, on its line or on those below.
  private mutating func value(of path: [String], _ rest: String, under line: Line) throws(LexiconError) {
    if rest.hasPrefix("[") { return try flow(rest, line, path) }
    if !rest.isEmpty {
      if let sign = rest.first, "{|>&]}".contains(sign) {
        throw error(line.number, "“\(sign)” after “\(path[path.count - 1]):” cannot be read: write a list of entries")
      }
      return try add(rest, to: path, line.number)
    }
    guard next < lines.count, lines[next].indent >= line.indent else { return }
    if lines[next].text.hasPrefix("["), lines[next].indent > line.indent {
      next += 1
      try flow(lines[next - 1].text, lines[next - 1], path)
    } else if YAMLScalar.isItem(lines[next].text) {
      try list(indent: lines[next].indent, path)
    } else if lines[next].indent > line.indent {
      try mapping(indent: lines[next].indent, path: path)
    }
  }

  private mutating func list(indent: Int, _ path: [String]) throws(LexiconError) {
    while next < lines.count, lines[next].indent >= indent, YAMLScalar.isItem(lines[next].text) {
      let line = lines[next]
      if line.indent > indent { throw error(line.number, "“\(line.text)” is indented more than the entry before it") }
      let item = line.text.dropFirst().trimmed
      next += 1
      if item.hasPrefix("[") {
        try flow(item, line, path)
      } else if try YAMLScalar.key(item, { error(line.number, $0) }) != nil {
        throw error(line.number, "“\(item)” is a category inside a list: write it without “- ”, indented under “\(path[path.count - 1]):”")
      } else {
        try add(item, to: path, line.number)
      }
    }
  }

  /// A list in square brackets, which may go on over several lines.
  private mutating func flow(_ text: String, _ line: Line, _ path: [String]) throws(LexiconError) {
    var list = YAMLFlowList()
    try list.read(text.dropFirst(), line: line.number) { error(line.number, $0) }
    while !list.isClosed {
      guard next < lines.count, try !isCategory(lines[next]) else {
        throw error(line.number, "the list that begins here is not closed by “]”")
      }
      let following = lines[next]
      next += 1
      try list.read(following.text[...], line: following.number) { error(following.number, $0) }
    }
    for item in list.items { try add(item.scalar, to: path, item.line) }
  }

  /// Whether a line inside a list begins a category, so that the list was not closed before it.
  private func isCategory(_ line: Line) throws(LexiconError) -> Bool {
    guard let (name, _) = try YAMLScalar.key(line.text, { error(line.number, $0) }) else { return false }
    return !name.contains { ",\"'".contains($0) }
  }

  private mutating func add(_ scalar: String, to path: [String], _ line: Int) throws(LexiconError) {
    let words = try YAMLScalar.text(scalar) { error(line, $0) }
    if !dictionary.add(words, to: dictionary.category(path.joined(separator: "."))) {
      throw error(line, "an empty entry in “\(path.joined(separator: "."))”")
    }
  }

  private func error(_ line: Int, _ problem: String) -> LexiconError { .malformed(path: path, line: line, problem: problem) }
}
