import AnalyzerKit

/// How names are shown that the article has in capitals: `MUNICH` as “Munich”. What the article says stays as it is in the mentions.
struct ShownNames {
  let words: ArticleWords

  /// Whether a name is in capitals throughout that are not its own, as those of `NATO`, `UAE` and `U.S.` are.
  func isShouted(_ candidate: Candidate, _ type: EntityType) -> Bool {
    let parts = candidate.tokens.filter { words.tokens.kinds[$0].isWordLike && !words.shapes[$0].contains(.single) }
    guard !parts.isEmpty, parts.allSatisfy({ words.shapes[$0].contains(.allCapitals) && !words.shapes[$0].contains(.dotted) }) else {
      return false
    }
    if candidate.style == .allCapitals, !candidate.isSingle { return true }
    let isLong = parts.contains { words.tokens.span($0).count >= 4 && !words.wordClass($0).contains(.capitalsOnly) }
    return isLong && (type != .ORG && type != .PRODUCT || !candidate.isSingle)
  }

  /// With a capital at the start of each word and of each of its parts; small words small, initials as they are.
  func quiet(_ name: String) -> String {
    var shown: [String] = []
    for word in name.split(separator: " ") {
      let key = Array(word.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
      let known = words.lexicon.wordClass(key[...])
      let isDotted = word.dropLast().contains(".")
      if isDotted || word.unicodeScalars.contains(where: \.properties.isLowercase) {
        shown.append(String(word))
      } else if !shown.isEmpty, known.meets([.particle, .functionWord]), !known.meets(.person) {
        shown.append(word.lowercased())
      } else {
        shown.append(titled(word))
      }
    }
    return shown.joined(separator: " ")
  }

  private func titled(_ word: Substring) -> String {
    var text = ""
    var isStart = true
    let scalars = Array(word.lowercased())
    for (at, letter) in scalars.enumerated() {
      text += isStart ? letter.uppercased() : String(letter)
      // “O'Neill”, but “Mary's”.
      let isMark = letter == "'" || letter == "’"
      isStart = !letter.isLetter && letter != "." && (!isMark || at == 1 && scalars.count > 4)
    }
    return text
  }
}
