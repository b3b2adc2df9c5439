/// What a command points at: `2`, `2.4`, `q3`, `2:q3`, `n2` or `last`.
public enum Reference: Sendable, Hashable {
  /// An article by its number in the session.
  case article(Int)
  /// A block of an article; every block counts, set-aside ones too.
  case block(article: Int, block: Int)
  /// A mark or a note by its id; without an article, of the one in use.
  case mark(article: Int?, letter: String, number: Int)
  /// Every row of the last listing.
  case last

  /// Throws for a word that is none of these, and for numbers that do not begin at 1.
  public static func parse(_ word: Word) throws(CommandError) -> Reference {
    let text = word.text
    if text == "last" { return .last }
    if text.utf8.contains(UInt8(ascii: ":")) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let article = try number(parts[0], word) else { throw CommandError(.notAReference(text), word.range) }
      if let mark = try mark(parts[1], article: article, word) { return mark }
      throw CommandError(.notAReference(text), word.range)
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, let article = try number(parts[0], word), let block = try number(parts[1], word) {
      return .block(article: article, block: block)
    }
    if parts.count == 1 {
      if let article = try number(parts[0], word) { return .article(article) }
      if let mark = try mark(parts[0], article: nil, word) { return mark }
    }
    throw CommandError(.notAReference(text), word.range)
  }

  /// As it is typed.
  public var description: String {
    switch self {
    case .article(let number): "\(number)"
    case .block(let article, let block): "\(article).\(block)"
    case .mark(let article, let letter, let number): (article.map { "\($0):" } ?? "") + letter + "\(number)"
    case .last: "last"
    }
  }

  private static func mark(_ text: Substring, article: Int?, _ word: Word) throws(CommandError) -> Reference? {
    let letters = text.prefix { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
    guard !letters.isEmpty, let number = try number(text[letters.endIndex...], word) else { return nil }
    return .mark(article: article, letter: letters.lowercased(), number: number)
  }

  private static func number(_ text: Substring, _ word: Word) throws(CommandError) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(text) else { return nil }
    if number == 0 { throw CommandError(.numbersBeginAtOne, word.range) }
    return number
  }
}

extension Reference: CustomStringConvertible {}
