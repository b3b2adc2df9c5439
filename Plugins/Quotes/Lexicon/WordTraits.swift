/// What the rules want to know of a word beyond its class.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// Verbs that may follow or interrupt what was said, before or after their subject: “…,” said X.
  static let parenthetical = WordTraits(rawValue: 1 << 0)
  /// Verbs with the person addressed as their object: told reporters.
  static let addressing = WordTraits(rawValue: 1 << 1)
  /// Verbs of news agencies reporting what somebody else said.
  static let reporting = WordTraits(rawValue: 1 << 2)
  /// Nouns for people by what they do.
  static let role = WordTraits(rawValue: 1 << 3)
  /// Nouns for people by whose relatives they are.
  static let kin = WordTraits(rawValue: 1 << 4)
  /// Nouns for organisations.
  static let organisation = WordTraits(rawValue: 1 << 5)
  /// Nouns for what may be cited: poll, report, indictment.
  static let document = WordTraits(rawValue: 1 << 6)
  /// Words that only men, or only women, are called by.
  static let masculine = WordTraits(rawValue: 1 << 7)
  static let feminine = WordTraits(rawValue: 1 << 8)
  /// Finite verbs of high frequency that are no cues.
  static let commonVerb = WordTraits(rawValue: 1 << 9)
  /// Nouns of place and manner after “said in a …”: statement, interview.
  static let occasion = WordTraits(rawValue: 1 << 10)
  /// Nouns for people in general, told something: reporters.
  static let audience = WordTraits(rawValue: 1 << 11)

  /// “seem”, “appear”: nobody is named who holds it.
  static let seeming = WordTraits(rawValue: 1 << 12)

  /// “Mr.”, “Sen.”: no part of a name.
  static let title = WordTraits(rawValue: 1 << 13)

  /// Participles of feeling and intent: “was shocked to”.
  static let feeling = WordTraits(rawValue: 1 << 14)

  /// Verbs that make a noun phrase what was said or thought: condemned the plan.
  static let topic = WordTraits(rawValue: 1 << 15)

  /// Participles whose subject is what is held: was expected to win.
  static let supposed = WordTraits(rawValue: 1 << 16)

  /// Verbs that hardly ever do anything but say: said, argued.
  static let plain = WordTraits(rawValue: 1 << 17)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private static let named: [(String, WordTraits)] = [
    ("parenthetical", .parenthetical), ("addressing", .addressing), ("reporting", .reporting), ("role", .role), ("kin", .kin),
    ("organisation", .organisation), ("document", .document), ("masculine", .masculine), ("feminine", .feminine),
    ("commonVerb", .commonVerb), ("occasion", .occasion), ("audience", .audience), ("seeming", .seeming), ("title", .title),
    ("feeling", .feeling), ("topic", .topic), ("supposed", .supposed), ("plain", .plain),
  ]

  private static let table: (words: WordMap, traits: [WordTraits]) = {
    var words = WordMap()
    var traits: [WordTraits] = []
    for line in DataFile.traits {
      let parts = line.split(separator: 0x09)
      guard parts.count == 2, let trait = named.first(where: { parts[0].elementsEqual($0.0.utf8) })?.1 else { continue }
      for word in parts[1].split(separator: 0x20) {
        if let at = words[word] {
          traits[Int(at)].insert(trait)
        } else {
          words.insert(word, Int32(traits.count))
          traits.append(trait)
        }
      }
    }
    return (words, traits)
  }()

  /// The traits of a folded word; of a plural in “s”, those of its singular too.
  static func of(_ word: ArraySlice<UInt8>) -> WordTraits {
    if let at = table.words[word] { return table.traits[Int(at)] }
    guard word.count > 3, word.last == 0x73, let at = table.words[word.dropLast()] else { return [] }
    return table.traits[Int(at)].intersection([.role, .kin, .organisation, .document])
  }
}
