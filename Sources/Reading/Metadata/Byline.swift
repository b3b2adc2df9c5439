/// Who wrote an article, as its byline says: `By Jane Doe and John Roe, Harbour News | Sept. 24, 2022`.
struct Byline: Equatable {
  var authors: [String] = []
  /// An agency or desk in the place of a person.
  var agency: String?
  /// The paper after the names.
  var publisher: String?
  /// A date in the same line, ISO 8601.
  var date: String?

  private static let prefixes = PhraseFinder(
    [
      "by ", "by: ", "written by ", "story by ", "words by ", "text by ", "interview by ", "reported by ", "report by ", "review by ",
      "analysis by ", "author: ", "authors: ", "byline: ", "von ", "por ", "par ", "di ", "da ",
    ].map { (label: $0, phrase: $0) })
  private static let roles: Set<String> = [
    "correspondent", "editor", "reporter", "writer", "columnist", "contributor", "producer", "journalist", "chief", "bureau", "staff",
    "critic", "photographer", "professor", "md", "phd", "rdn", "analyst", "anchor", "intern",
  ]

  /// The byline that a line with `By` (or its like) is, nil for any other line.
  init?(prefixed line: ShortLine) {
    let start = line.folded.drop { $0 == 0x20 || $0 == 0x2D || $0 == 0x28 || $0 == 0xE2 || $0 == 0x80 || $0 == 0x94 || $0 == 0x93 }
    guard let prefix = Byline.prefixes.label(atStartOf: start) else { return nil }
    let text = line.text.drop { "—–-( ".contains($0) }
    guard text.split(separator: " ").count <= 24 else { return nil }
    self.init(names: String(text.dropFirst(prefix.count)))
  }

  /// The byline that names without `By` are; the caller knows from the place that they may be one.
  init?(names text: String) {
    let (names, rest) = Byline.cut(text.hasSuffix(")") && !text.contains("(") ? String(text.dropLast()) : text)
    for piece in Byline.pieces(names) where !add(piece, isFirst: authors.isEmpty && agency == nil) { return nil }
    for part in rest { addRest(part) }
    if authors.isEmpty && agency == nil { return nil }
    if authors.count == 1, let only = authors.first, !only.contains(" "), names.split(separator: " ").count > 1, agency == nil {
      return nil
    }
  }

  /// Whether the words say what somebody does at a paper: `Political correspondent`, `Staff writer`.
  static func isRole(_ piece: String) -> Bool {
    let words = piece.lowercased().split { !$0.isLetter }
    return (1...6).contains(words.count) && words.contains { roles.contains(String($0)) || roles.contains(String($0.dropLast())) }
  }

  /// What follows the first names: its words, and what stands before them (“in”, “for”, a bar).
  private struct Rest {
    var separator: Substring
    var words = ""
  }

  /// The names and what follows a bar, slash, dash or bracket, “for”, “in”, “at”, or a date.
  private static func cut(_ text: String) -> (names: String, rest: [Rest]) {
    var parts = [Rest(separator: "")]
    for word in text.split(separator: " ") {
      let isSeparator = ["|", "/", "•", "·", "—", "–", "-", "~", "for", "in", "at", "@"].contains(word.lowercased())
      if isSeparator || word.hasPrefix("(") || word.hasPrefix("<") {
        parts.append(Rest(separator: isSeparator ? word : "(", words: isSeparator ? "" : String(word.dropFirst())))
      } else {
        parts[parts.count - 1].words += (parts[parts.count - 1].words.isEmpty ? "" : " ") + word
      }
    }
    for index in parts.indices where parts[index].words.hasSuffix(")") { parts[index].words.removeLast() }
    // `By Jane Doe Sept. 24, 2022`
    var words = parts[0].words.split(separator: " ")
    for start in words.indices.dropFirst() {
      let tail = words[start...].joined(separator: " ")
      if let first = tail.first, first.isNumber || first.isUppercase, DateText.whole(tail) != nil {
        words.removeSubrange(start...)
        return (words.joined(separator: " "), [Rest(separator: "|", words: tail)] + parts.dropFirst())
      }
    }
    return (parts[0].words, parts.dropFirst().filter { !$0.words.isEmpty })
  }

  /// Names between commas, semicolons, “and”, “&” and their like.
  private static func pieces(_ text: String) -> [String] {
    var pieces = [""]
    for word in text.split(separator: " ") {
      if ["and", "And", "AND", "&", "und", "et", "y", "e", "with", "mit"].contains(word) {
        pieces.append("")
        continue
      }
      let ends = word.hasSuffix(",") || word.hasSuffix(";")
      pieces[pieces.count - 1] += (pieces[pieces.count - 1].isEmpty ? "" : " ") + (ends ? word.dropLast() : word)
      if ends { pieces.append("") }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// Takes paper, agency and date from what follows the names; after “and” there may be another name (`… in Torvale and Lee Moss`).
  private mutating func addRest(_ rest: Rest) {
    if let found = DateText.whole(rest.words) {
      date = date ?? found
      return
    }
    for (index, piece) in Byline.pieces(rest.words).enumerated() {
      if Agency.isKnown(piece) {
        agency = agency ?? piece
      } else if rest.separator == "for" && index == 0 || Agency.looksLikeOutlet(piece) {
        publisher = publisher ?? piece
      } else if index > 0, PersonName.isLikely(piece), piece.contains(" ") {
        authors.append(PersonName.recased(piece))
      } else if let found = DateText.whole(piece) {
        date = date ?? found
      }
    }
  }

  private mutating func add(_ piece: String, isFirst: Bool) -> Bool {
    if Agency.isKnown(piece) {
      agency = agency ?? piece
    } else if !isFirst && Byline.isRole(piece) {
      return true
    } else if ["Jr.", "Jr", "Sr.", "Sr", "II", "III"].contains(piece), let last = authors.popLast() {
      authors.append(last + " " + piece)
    } else if Agency.looksLikeOutlet(piece) {
      if isFirst { agency = piece } else { publisher = publisher ?? piece }
    } else if PersonName.isLikely(piece) {
      authors.append(PersonName.recased(piece))
    } else if let found = DateText.whole(piece) {
      date = date ?? found
    } else {
      return !isFirst && piece.first?.isUppercase == true && piece.split(separator: " ").count <= 5
    }
    return true
  }
}
