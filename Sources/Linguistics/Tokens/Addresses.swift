/// URLs, e-mail addresses, domains, file names and newsgroups, which stay whole.
extension Tokenizer {
  /// The end of the address that begins at `start` and whose letters reach to `at`; nil when it is none.
  ///
  /// A run of the characters of names is looked through once, whatever number of words it holds.
  mutating func address(_ text: Span<UInt8>, _ start: Int, _ at: Int, _ end: Int) -> Int? {
    guard at + 1 < end, !ASCII.isSpace(text[at + 1]) else { return nil }
    switch text[at] {
    case ASCII.colon:
      return isScheme(text, start, at, end) ? pathEnd(text, at, end) : nil
    case ASCII.dot, ASCII.at, ASCII.hyphen, 0x25, 0x2B:
      guard start >= addressesSought else { return nil }
      var name = at
      while name < end, isNameByte(text[name]) || text[name] == ASCII.at { name += 1 }
      addressesSought = name
      while name > at, text[name - 1] == ASCII.dot || text[name - 1] == ASCII.hyphen { name -= 1 }
      if isWWW(text, start, at) { return pathEnd(text, at, end) }
      if let mail = mailEnd(text, at, name) { return mail }
      return domainEnd(text, start, at, name, end)
    default:
      return nil
    }
  }

  /// The end of a URL, without the punctuation after it; nil when nothing is left.
  private func pathEnd(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    let last = trimmed(text, at, runEnd(text, at, end))
    return last > at + 1 ? last : nil
  }

  /// The end of the characters that can stand in an address.
  private func runEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      switch text[at] {
      case 0...0x20, 0x7F, 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7C, 0x7D, 0x60, 0x5E: return at
      case 0xE2 where at + 1 < end && text[at + 1] == 0x80: return at
      case 0xC2 where at + 1 < end && text[at + 1] <= 0xBB: return at
      default: at += 1
      }
    }
    return at
  }

  /// Without the punctuation after it; a closing bracket stays when it was opened inside.
  private func trimmed(_ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var unopened = 0
    for at in start..<limit { unopened += text[at] == 0x29 ? 1 : text[at] == 0x28 ? -1 : 0 }
    var last = limit
    while last > start {
      switch text[last - 1] {
      case ASCII.dot, ASCII.comma, ASCII.colon, 0x3B, 0x21, 0x3F, ASCII.apostrophe, ASCII.asterisk: last -= 1
      case 0x29 where unopened > 0:
        unopened -= 1
        last -= 1
      default: return last
      }
    }
    return last
  }

  /// http://…, mailto:…
  private func isScheme(_ text: Span<UInt8>, _ start: Int, _ colon: Int, _ end: Int) -> Bool {
    if colon + 3 < end, text[colon + 1] == ASCII.slash, text[colon + 2] == ASCII.slash { return true }
    return Tokenizer.schemes.contains(text, start, colon)
  }

  private func isWWW(_ text: Span<UInt8>, _ start: Int, _ at: Int) -> Bool {
    guard at - start == 3, text[at] == ASCII.dot else { return false }
    return text[start] | 0x20 == 0x77 && text[start + 1] | 0x20 == 0x77 && text[start + 2] | 0x20 == 0x77
  }

  /// The end of name@domain, when the characters of names from `from` to `end` hold one.
  private func mailEnd(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int? {
    var at = from
    while at < end, text[at] != ASCII.at { at += 1 }
    guard at + 1 < end, ASCII.isAlphanumeric(text[at + 1]) else { return nil }
    at += 1
    while at < end, isNameByte(text[at]) { at += 1 }
    return at
  }

  /// The end of labels joined by dots, with a path after them if there is one, when the last label is known.
  private func domainEnd(_ text: Span<UInt8>, _ start: Int, _ from: Int, _ name: Int, _ end: Int) -> Int? {
    var label = name
    while label > from, text[label - 1] != ASCII.dot { label -= 1 }
    guard label > from, name > label, ASCII.isAlphanumeric(text[label - 2]) else { return nil }
    guard let kind = Tokenizer.lastLabels.value(text, label, name) else {
      return text[from] == ASCII.dot && Tokenizer.newsgroups.contains(text, start, from) ? name : nil
    }
    if kind == 1, name < end, text[name] == ASCII.slash { return pathEnd(text, name, end) ?? name }
    return name
  }

  @inline(__always)
  private func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == ASCII.dot || byte == ASCII.hyphen || byte == ASCII.underscore || byte == 0x25 || byte == 0x2B
  }

  private static let schemes = ShortWords(("mailto doi tel urn skype ymsgr", 1))

  /// Top-level domains (1), without those that are English words, and endings of file names (2).
  private static let lastLabels = ShortWords(
    (
      "com org net edu gov mil info biz tv uk ca de fr ru ua by cn jp au nz eu es nl ch se io ai app dev xyz co pl kz ge il tr br mx za",
      1
    ),
    (
      "doc docx xls xlsx pdf txt jpg jpeg png gif htm html php zip csv exe ppt pptx mp3 mp4 xml json js jsp asp aspx url dtf",
      2
    ))

  private static let newsgroups = ShortWords(("alt comp misc rec sci soc talk", 1))
}
