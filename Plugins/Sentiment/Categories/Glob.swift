/// A pattern for one word: `*` stands for any characters, `?` for exactly one, everything else for itself.
enum Glob {
  static func isPattern(_ word: some Sequence<UInt8>) -> Bool { word.contains { $0 == 0x2A || $0 == 0x3F } }

  /// Whether the whole word fits the whole pattern.
  static func matches(_ pattern: [UInt8], _ word: Span<UInt8>) -> Bool {
    var at = 0
    var inPattern = 0
    // Where to go on when what follows the last `*` does not fit: that `*` takes one character more.
    var star = -1
    var resume = 0
    while at < word.count {
      if inPattern < pattern.count, pattern[inPattern] == 0x2A {
        star = inPattern
        resume = at
        inPattern += 1
      } else if inPattern < pattern.count, pattern[inPattern] == 0x3F {
        at += length(word[at])
        inPattern += 1
      } else if inPattern < pattern.count, pattern[inPattern] == word[at] {
        at += 1
        inPattern += 1
      } else if star >= 0 {
        resume += length(word[resume])
        at = resume
        inPattern = star + 1
      } else {
        return false
      }
    }
    while inPattern < pattern.count, pattern[inPattern] == 0x2A { inPattern += 1 }
    return inPattern == pattern.count && at == word.count
  }

  /// Bytes of the scalar that begins with `lead`.
  private static func length(_ lead: UInt8) -> Int { lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
