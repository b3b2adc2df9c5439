/// Faces made of punctuation: :) ;-) ^_^
enum Emoticons {
  /// The end of the emoticon that begins at `at` and stands by itself, nil when none does.
  @inline(__always)
  static func end(_ text: Span<UInt8>, _ at: Int, _ end: Int, isGlued: Bool) -> Int? {
    switch text[at] {
    case 0x3A, 0x3B, 0x3D, 0x3C, 0x3E, 0x28, 0x5E, 0x2D: return isGlued ? nil : standing(text, at, end)
    default: return nil
    }
  }

  private static func standing(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = start
    let limit = Swift.min(end, start + 5)
    while at < limit, !ASCII.isSpace(text[at]) { at += 1 }
    while at > start + 1 {
      if faces.contains(text, start, at), at == end || !ASCII.isAlphanumeric(text[at]) { return at }
      guard isTrailing(text[at - 1]) else { return nil }
      at -= 1
    }
    return nil
  }

  /// What may follow an emoticon without a blank.
  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x21 || byte == 0x3F || byte == 0x22 || byte == 0x29
  }

  private static let faces = ShortWords(
    (":) :( ;) :-) :-( ;-) :d :-d =) =( :p :-p ;p :/ :-/ :\\ :o :-o :| :'( :') ;( (: ): =d =p >:( :)) <3 ^_^ -_- ^^ :* :] :[ xd", 1))
}

/// Endings of file names that stand alone as words: .doc
enum FileEndings {
  static func holds(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { words.contains(text, start, end) }

  private static let words = ShortWords(
    ("doc docx xls xlsx pdf txt jpg jpeg png gif htm html php zip csv exe ppt mp3 mp4 xml json com org net edu gov", 1))
}
