import AnalyzerKit

/// A name as names are compared across articles: without case, accents, full stops, possessive, leading “the”, and what a firm's form adds.
struct NameKey: Hashable, Sendable {
  let type: EntityType
  /// The words, joined by single blanks; or the id of a user's list.
  let words: String
  /// Whether a user's list says who it is, whatever the words.
  let isListed: Bool

  init(type: EntityType, words: String, isListed: Bool = false) {
    self.type = type
    self.words = words
    self.isListed = isListed
  }

  /// The key of a name as an article has it.
  init(_ name: String, type: EntityType, lexicon: Lexicon) {
    self.type = type
    isListed = false
    let folded = TextFolding.fold(name)
    if type.isValue {
      words = folded
      return
    }
    var parts = NameKey.words(of: folded, dividesInitials: type == .PERSON)
    if parts.count > 1, parts[0] == "the" { parts.removeFirst() }
    switch type {
    case .PERSON: while parts.count > 2, NameKey.titles.contains(parts[0]) { parts.removeFirst() }
    case .ORG, .PRODUCT: while parts.count > 1, let last = parts.last, NameKey.firmEndings.contains(last) { parts.removeLast() }
    default: break
    }
    let key = parts.joined(separator: " ")
    if type != .PERSON, let full = lexicon.fullForm(Array(key.utf8)[...]) {
      words = NameKey.words(of: TextFolding.fold(full), dividesInitials: false).joined(separator: " ")
    } else {
      words = key.isEmpty ? folded : key
    }
  }

  var parts: [Substring] { words.split(separator: " ") }

  /// What firms add to their names, as one reads them without it.
  private static let firmEndings: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "llc", "llp", "lp", "plc", "corp", "corporation", "co", "company", "gmbh", "ag", "kg", "sa",
    "spa",
    "nv", "bv", "ab", "oy", "oyj", "asa", "as", "pty", "pte", "kk", "sarl", "srl", "and",
  ]
  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady"]

  /// The words of a folded name. Hyphens divide, full stops vanish; those of a person's initials divide (`j.k.` is `j k`).
  private static func words(of folded: String, dividesInitials: Bool) -> [String] {
    var bytes: [UInt8] = []
    for byte in folded.utf8 {
      switch byte {
      case 0x2E where !dividesInitials: continue
      case 0x20, 0x2E, 0x2C, 0x2D, 0x22, 0x28, 0x29: if bytes.last != 0x20 { bytes.append(0x20) }
      case 0x26: bytes.append(contentsOf: " and ".utf8)
      default: bytes.append(byte)
      }
    }
    return bytes.split(separator: 0x20).enumerated().compactMap { _, word in
      var word = word
      if word.elementsEqual("'s".utf8) { return nil }
      if word.count > 2, word.suffix(2).elementsEqual("'s".utf8) { word.removeLast(2) }
      while word.last == 0x27 { word.removeLast() }
      while word.first == 0x27 { word.removeFirst() }
      return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
  }
}
