/// The words of a person's name by what they are, for telling whether two names can be one person's.
struct PersonKey {
  /// Given names and initials before the family name.
  let given: ArraySlice<Substring>
  let family: Substring
  /// `jr`, `sr`, `ii`, `iii`: father and son are two people.
  let generation: Substring?

  /// Nil for a name of one word, which may be a family name or a given one.
  init?(_ key: NameKey) {
    var parts = key.parts[...]
    generation = parts.last.flatMap { parts.count > 2 && PersonKey.generations.contains($0) ? $0 : nil }
    if generation != nil { parts.removeLast() }
    guard parts.count >= 2, let last = parts.popLast() else { return nil }
    family = last
    given = parts
  }

  private static let generations: Set<Substring> = ["jr", "sr", "ii", "iii", "iv", "junior", "senior"]

  /// Whether a name begins with a word that begins family names: `van`, `de la`, `bin`.
  static func isFamilyName(_ key: NameKey) -> Bool { key.parts.first.map { particles.contains($0) } ?? false }

  private static let particles: Set<Substring> = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "das", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "ben", "bint",
    "abu", "ter", "ten", "te", "zu", "zur", "af", "av", "st", "san", "mac", "mc",
  ]

  /// Whether both can be forms of one full name: the same family name and generation, and given names of which each, in order, is the other's or
  /// its initial; one of them may leave out middle names.
  func agrees(with other: PersonKey) -> Bool {
    guard family == other.family, generation == other.generation, let first = given.first, let otherFirst = other.given.first else {
      return false
    }
    guard PersonKey.agree(first, otherFirst) else { return false }
    let (short, long) = given.count <= other.given.count ? (given, other.given) : (other.given, given)
    var at = long.startIndex
    for name in short {
      while at < long.endIndex, !PersonKey.agree(name, long[at]) { at += 1 }
      if at == long.endIndex { return false }
      at += 1
    }
    return true
  }

  /// The ends of the name that may stand for it: `putin`, `van der meer` and `der meer` and `meer`.
  var endings: [String] {
    given.indices.map { (given[($0 + 1)...] + [family]).joined(separator: " ") }
  }

  /// The same name, or the initial of the other.
  private static func agree(_ one: Substring, _ other: Substring) -> Bool {
    one == other || one.unicodeScalars.count == 1 && other.hasPrefix(one) || other.unicodeScalars.count == 1 && one.hasPrefix(other)
  }
}
