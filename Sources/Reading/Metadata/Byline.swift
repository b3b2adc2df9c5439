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
    for piece in rest.flatMap(Byline.pieces) { _ = add(piece, isFirst: false) }
    if date == nil {
      for part in rest where date == nil { date = DateText.whole(part) }
    }
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

  /// The names and what follows a bar, slash, dash or bracket, “for”, “in”, “at”, or a date.
  private static func cut(_ text: String) -> (names: String, rest: [String]) {
    var parts = [""]
    for word in text.split(separator: " ") {
      let isSeparator = ["|", "/", "•", "·", "—", "–", "-", "~", "for", "in", "at", "@"].contains(word.lowercased())
      if isSeparator || word.hasPrefix("(") || word.hasPrefix("<") {
        parts.append(isSeparator ? "" : String(word.dropFirst()))
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    parts = parts.map { $0.hasSuffix(")") ? String($0.dropLast()) : $0 }
    // `By Jane Doe Sept. 24, 2022`
    var words = parts[0].split(separator: " ")
    for start in words.indices.dropFirst() {
      let tail = words[start...].joined(separator: " ")
      if let first = tail.first, first.isNumber || first.isUppercase, DateText.whole(tail) != nil {
        words.removeSubrange(start...)
        parts = [words.joined(separator: " "), tail] + parts.dropFirst()
        break
      }
    }
    return (parts[0], parts.dropFirst().filter { !$0.isEmpty })
  }

  /// Names between commas, semicolons, “and”, “&” and their like.
  private static func pieces(_ text: String) -> [String] {
    var pieces = [""]
    for word in text.split(separator: " ") {
      if ["and", "&", "und", "et", "y", "e", "with", "mit"].contains(word.lowercased()) {
        pieces.append("")
        continue
      }
      let ends = word.hasSuffix(",") || word.hasSuffix(";")
      pieces[pieces.count - 1] += (pieces[pieces.count - 1].isEmpty ? "" : " ") + (ends ? word.dropLast() : word)
      if ends { pieces.append("") }
    }
    return pieces.filter { !$0.isEmpty }
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
