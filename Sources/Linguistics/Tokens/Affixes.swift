/// Whether a hyphen belongs to its word. The treebanks split compounds (`well|-|known`) and keep prefixes (`non-profit`).
enum Affixes {
  /// For the hyphen at `at` of the word that began at `start`.
  static func joins(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Bool {
    guard at + 1 < end, ASCII.isAlphanumeric(text[at + 1]) || text[at + 1] >= 0xC3 else { return false }
    // E-mail, but E-J.
    if at - start == 1, !ASCII.isLower(text[at + 1]) { return false }
    return prefixes.contains(text, start, at)
  }

  private static let prefixes = ShortWords(
    (
      "e non mis mid anti re pre co pro cross post over ex semi sub multi counter mini neo inter micro intra un arch psycho socio ultra super pseudo extra macro mega bi tri uni trans infra hyper cyber de under",
      1
    ))
}
