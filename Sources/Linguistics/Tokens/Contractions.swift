/// Words that are two tokens in Universal Dependencies although nothing marks the seam: can|not, gon|na, do|nt.
enum Contractions {
  /// Bytes of the first token, or nil when the word is one token.
  @inline(__always)
  static func seam(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let length = end - start
    guard length >= 2, length <= 8 else { return nil }
    switch (text[end - 2] | 0x20, text[end - 1] | 0x20) {
    case (0x6E, 0x74), (0x6F, 0x74), (0x6E, 0x61), (0x74, 0x61), (0x6E, 0x6F), (0x6D, 0x65), (0x72, 0x65), (0x76, 0x65),
      (0x6C, 0x6C), (0x74, 0x73), (0x65, 0x73), (0x69, 0x6D):
      return words.value(text, start, end).map { Int($0) }
    default:
      return nil
    }
  }

  /// Each with the length of its first part. Words that are ordinary ones too (its, well, hell, ill, shell, were, lets) are left out.
  private static let words = ShortWords(
    ("im ive", 1),
    ("dont cant wont aint isnt hes", 2),
    ("cannot gonna wanna gotta gimme lemme didnt arent wasnt hasnt hadnt youre youve youll shes", 3),
    ("doesnt havent werent thats whats theyre theyve theyll heres", 4),
    ("couldnt wouldnt theres", 5), ("shouldnt", 6))
}
