/// Capitalised words that begin a sentence far more often than they follow an abbreviation inside one.
enum SentenceStarters {
  static func holds(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { words.contains(text, start, end) }

  private static let words = ShortWords(
    ("the a an he she it they we i you this that these those his her its their our my your some many most both each no there", 1),
    ("in on at for with from by to as if when while after before since although though because and but so or", 2),
    ("what who where why how which not yes then now here however meanwhile also still even just only please thanks let", 3))
}
