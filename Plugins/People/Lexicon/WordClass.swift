import AnalyzerKit

/// What the lists say of a word: the closed classes it belongs to, and the traits of a noun for persons.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  static let article = WordClass(rawValue: 1 << 0)
  static let indefinite = WordClass(rawValue: 1 << 1)
  static let demonstrative = WordClass(rawValue: 1 << 2)
  static let possessive = WordClass(rawValue: 1 << 3)
  static let negative = WordClass(rawValue: 1 << 4)
  static let quantifier = WordClass(rawValue: 1 << 5)
  static let preposition = WordClass(rawValue: 1 << 6)
  static let subordinator = WordClass(rawValue: 1 << 7)
  static let coordinator = WordClass(rawValue: 1 << 8)
  static let be = WordClass(rawValue: 1 << 9)
  static let auxiliary = WordClass(rawValue: 1 << 10)
  static let become = WordClass(rawValue: 1 << 11)
  /// “called”, “named”: what follows is a name.
  static let naming = WordClass(rawValue: 1 << 12)
  static let reporting = WordClass(rawValue: 1 << 13)
  /// “Mr.”, “Gen.”: stands before a name.
  static let title = WordClass(rawValue: 1 << 14)
  /// Words that state by which pronoun the text speaks of somebody: “woman”, “Mr.”
  static let he = WordClass(rawValue: 1 << 15)
  static let she = WordClass(rawValue: 1 << 16)
  static let weekday = WordClass(rawValue: 1 << 17)
  /// “heads”, “runs”: who does so has a role.
  static let heading = WordClass(rawValue: 1 << 18)
  static let adverb = WordClass(rawValue: 1 << 19)
  /// A noun for one person.
  static let person = WordClass(rawValue: 1 << 20)
  /// A noun for several.
  static let persons = WordClass(rawValue: 1 << 21)
  /// By whose relative or companion somebody is: “father”, “friend”.
  static let kin = WordClass(rawValue: 1 << 22)
  /// So general that it names whoever was spoken of last: “man”.
  static let general = WordClass(rawValue: 1 << 23)
  /// What a country or a nation has: “French president”.
  static let office = WordClass(rawValue: 1 << 24)

  static let determiner: WordClass = [.article, .indefinite, .demonstrative, .possessive, .negative, .quantifier]
  /// Words that no noun phrase has between its determiner and its noun.
  static let closing: WordClass = [
    .determiner, .preposition, .subordinator, .coordinator, .auxiliary, .be, .become, .reporting, .weekday,
  ]

  func meets(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }

  static let named: [(String, WordClass)] = [
    ("article", .article), ("indefinite", .indefinite), ("demonstrative", .demonstrative), ("possessive", .possessive),
    ("negative", .negative), ("quantifier", .quantifier), ("preposition", .preposition), ("subordinator", .subordinator),
    ("coordinator", .coordinator), ("be", .be), ("auxiliary", .auxiliary), ("become", .become), ("naming", .naming),
    ("reporting", .reporting), ("title", .title), ("he", .he), ("she", .she), ("weekday", .weekday), ("heading", .heading),
    ("adverb", .adverb), ("kin", .kin), ("people", .general), ("office", .office),
  ]
}
