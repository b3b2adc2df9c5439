/// Names in capitals as they are usually written.
enum Capitals {
  /// `JANE O'BRIEN-MCKAY` becomes `Jane O'Brien-McKay`, `ST. PAUL` `St. Paul`; initials (`T.J.`, `U.S.`) stay.
  static func recased(_ name: String) -> String {
    name.split(separator: " ").map { recasedWord($0) }.joined(separator: " ")
  }

  private static func recasedWord(_ word: Substring) -> String {
    if word.dropLast().contains(".") { return String(word) }
    var result = ""
    var startsPart = true
    for character in word {
      result += startsPart ? character.uppercased() : character.lowercased()
      startsPart = !character.isLetter
    }
    // McKay, also behind a hyphen.
    return result.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.hasPrefix("Mc") && part.count > 4 ? "Mc" + part.dropFirst(2).prefix(1).uppercased() + part.dropFirst(3) : String(part)
    }.joined(separator: "-")
  }
}
