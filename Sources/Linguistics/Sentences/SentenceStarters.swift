/// Capitalised words that begin a sentence far more often than they follow an abbreviation inside one.
enum SentenceStarters {
  static func holds(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { words.contains(text, start, end) }

  private static let words = ShortWords(
    (
      "the a an he she it they we i you in on at but and so this that these those there here when while if as for after before however his her their its our my your what who where why how not no yes some many most since then now although because both each to with from by",
      1
    ))
}
