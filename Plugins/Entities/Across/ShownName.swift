import AnalyzerKit

/// How a name of the whole set is shown.
struct ShownName: Sendable {
  let text: String
  let type: EntityType
  /// The id in the user's own list.
  let link: String?

  /// The names of a joiner, by their numbers; of a name that was joined to another one nothing is shown.
  static func all(_ set: SetOfNames, _ joiner: AcrossJoiner) -> [ShownName] {
    joiner.keys.indices.map { name in ShownName(joiner.keys[name], joiner.marks(of: name), set) }
  }

  /// The form that spells the name out, else the commonest that articles have its key in, one that is not in capitals before others.
  private init(_ key: NameKey, _ marks: [Int], _ set: SetOfNames) {
    type = key.type
    link = key.isListed ? key.words : nil
    var forms: [(text: String, count: Int, rank: Int)] = []
    var places: [String: Int] = [:]
    for mark in marks where set.marks[mark].key == key {
      let text = set.marks[mark].name
      if let at = places[text] {
        forms[at].count += 1
      } else {
        places[text] = forms.count
        forms.append((text, 1, Self.isShouted(text) ? 0 : Self.isSpelledOut(text, key) ? 2 : 1))
      }
    }
    var best = 0
    for at in forms.indices.dropFirst() {
      let (new, old) = (forms[at], forms[best])
      if new.rank != old.rank ? new.rank > old.rank : new.count > old.count { best = at }
    }
    text = forms.isEmpty ? key.words : forms[best].text
  }

  private static func isSpelledOut(_ text: String, _ key: NameKey) -> Bool {
    TextFolding.fold(text).utf8.map { $0 == 0x2D ? 0x20 : $0 }.elementsEqual(key.words.utf8)
  }

  /// Several words in capitals throughout, as headlines have them.
  private static func isShouted(_ text: String) -> Bool {
    text.utf8.contains(0x20) && !text.unicodeScalars.contains(where: \.properties.isLowercase)
  }
}
