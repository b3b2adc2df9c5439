/// Words that are two tokens in Universal Dependencies although nothing marks the seam: can|not, gon|na, do|nt.
enum Contractions {
  /// Bytes of the first token, or nil when the word is one token.
  @inline(__always)
  static func seam(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let length = end - start
    guard length >= 2, length <= 8 else { return nil }
    if length == 2 { return text[start] | 0x20 == 0x69 && text[start + 1] | 0x20 == 0x6D ? 1 : nil }
    // The last letter is one of a e l s t, the one before it of e l m n o r t v: few words are left, and one branch finds them.
    guard Contractions.last >> UInt32(text[end - 1] & 0x1F) & Contractions.second >> UInt32(text[end - 2] & 0x1F) & 1 != 0 else {
      return nil
    }
    let ending = UInt32(text[end - 3] | 0x20) << 16 | UInt32(text[end - 2] | 0x20) << 8 | UInt32(text[end - 1] | 0x20)
    switch ending {
    // ont ant int ent snt dnt not nna tta mme ure yre uve yve ive ull yll ats hes res
    case 0x6F6E74, 0x616E74, 0x696E74, 0x656E74, 0x736E74, 0x646E74, 0x6E6F74, 0x6E6E61, 0x747461, 0x6D6D65, 0x757265, 0x797265, 0x757665,
      0x797665, 0x697665, 0x756C6C, 0x796C6C, 0x617473, 0x686573, 0x726573:
      return words.value(text, start, end).map { Int($0) }
    default:
      return nil
    }
  }

  private static var last: UInt32 { 1 << 1 | 1 << 5 | 1 << 12 | 1 << 19 | 1 << 20 }
  private static var second: UInt32 { 1 << 5 | 1 << 12 | 1 << 13 | 1 << 14 | 1 << 15 | 1 << 18 | 1 << 20 | 1 << 22 }

  /// Each with the length of its first part. Words that are ordinary ones too (its, well, hell, ill, shell, were, lets) are left out.
  private static let words = ShortWords(
    ("im ive", 1),
    ("dont cant wont aint isnt hes", 2),
    ("cannot gonna wanna gotta gimme lemme didnt arent wasnt hasnt hadnt youre youve youll shes", 3),
    ("doesnt havent werent thats whats theyre theyve theyll heres", 4),
    ("couldnt wouldnt theres", 5), ("shouldnt", 6))
}
