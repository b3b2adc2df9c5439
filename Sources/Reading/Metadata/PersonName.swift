/// The shape of a person's name in a byline.
enum PersonName {
  private static let particles: Set<String> = [
    "de", "la", "van", "von", "der", "den", "bin", "al", "el", "di", "da", "dos", "du", "le", "ten", "ter", "ibn", "af", "zu", "del",
  ]

  /// Words that no person's name holds: calendar words, function words, and what newsrooms and institutions are called.
  private static let foreign: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july",
    "august", "september", "october", "november", "december", "the", "of", "and", "a", "an", "to", "from", "through", "with", "for", "in",
    "on", "this", "that", "all", "no", "not", "is", "are", "was",
  ]
  private static let organisational: Set<String> = [
    "office", "institute", "staff", "desk", "team", "news", "agency", "service", "services", "press", "department", "university", "council",
    "society", "times", "post", "herald", "tribune", "gazette", "journal", "courier", "standard", "review", "weekly", "daily", "record",
    "ledger", "observer", "media", "reporters", "agencies", "bureau", "network", "magazine", "newspaper", "company", "inc", "ltd", "group",
    "editors", "board", "union", "chronicle", "telegraph", "guardian", "mail", "echo", "dispatch", "radio", "television", "tv",
  ]

  static func isOrganisationWord(_ word: Substring) -> Bool { organisational.contains(word.lowercased().filter(\.isLetter)) }

  /// Whether the words look like one person's name: one to five capitalised words, particles between them.
  static func isLikely(_ piece: String) -> Bool {
    let words = piece.split(separator: " ")
    guard (1...5).contains(words.count) else { return false }
    var capitalised = 0
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      if foreign.contains(lower) || organisational.contains(lower) { return false }
      guard word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || ".'’‘-‐".unicodeScalars.contains($0) || isMark($0) }) else {
        return false
      }
      if word.unicodeScalars.first?.properties.isUppercase == true {
        capitalised += 1
      } else if index == words.count - 1 || !(particles.contains(lower) || hasInnerCapital(word)) {
        return false
      }
      // A dot ends initials and Jr., not a sentence.
      if word.hasSuffix("."), word.count > 3, !word.dropLast().contains(".") { return false }
    }
    return capitalised > 0
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .nonspacingMark }

  /// `d'Ancona`, `al-Sayed`, `O’Brien`.
  private static func hasInnerCapital(_ word: Substring) -> Bool { word.unicodeScalars.contains { $0.properties.isUppercase } }

  /// A name, in small letters where it is written in capitals.
  static func recased(_ name: String) -> String {
    ShortLine(name).isUppercase && name.contains(" ") ? Capitals.recased(name) : name
  }
}
