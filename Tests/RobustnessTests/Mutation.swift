/// Texts made by damaging real ones.
enum Mutation {
  private static let intruders = [
    "“", "”", "\"", "'", "‘", "’", "''", "``", "«", "»", "(", ")", "[", "]", ".", "…", ",", ":", ";", "—", "-", "\n", "\n\n", "\r\n",
    "\u{A0}",
    "\u{0}", "\u{1B}[31m", "\u{202E}", "\u{FEFF}", "🙂", "é", "e\u{301}", "中", "$", "£3.5", "12", "Mr.", "U.S.", "said", "he", "told",
    "that",
    " ", "according to", "The", "I", "n't", "’s", "@x", "#y", "http://x.y", "A.", "By ", "Q:", "PARIS (AP) — ",
  ]

  /// A few paragraphs, each perhaps cut, with intruders at random places.
  static func text(from paragraphs: [String], _ random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<random.next(upTo: 5) {
      var words = paragraphs[random.next(upTo: paragraphs.count)].split(separator: " ").map(String.init)
      if random.next(upTo: 3) == 0, words.count > 2 { words.removeLast(random.next(upTo: words.count)) }
      if random.next(upTo: 3) == 0, words.count > 2 { words.removeFirst(random.next(upTo: words.count)) }
      for _ in 0..<random.next(upTo: 6) {
        let intruder = intruders[random.next(upTo: intruders.count)]
        words.insert(intruder, at: random.next(upTo: words.count + 1))
      }
      if random.next(upTo: 4) == 0 { words.shuffle(using: &random) }
      text += words.joined(separator: random.next(upTo: 8) == 0 ? "" : " ")
      text += random.next(upTo: 4) == 0 ? "\n" : "\n\n"
    }
    return text
  }

  /// A text cut at random places into sentences, and these into tokens; some are empty, some blank.
  static func pieces(of text: String, _ random: inout SeededRandom) -> (sentences: [String], tokens: [[String]]) {
    var tokens: [[String]] = [[]]
    var token = ""
    for character in text {
      let isBlank = character == " "
      if isBlank ? random.next(upTo: 12) > 0 : random.next(upTo: 40) == 0 {
        tokens[tokens.count - 1].append(token)
        token = ""
        if random.next(upTo: 14) == 0 { tokens.append([]) }
        if isBlank { continue }
      }
      token.append(character)
    }
    tokens[tokens.count - 1].append(token)
    return (tokens.map { $0.joined(separator: " ") }, tokens)
  }
}
