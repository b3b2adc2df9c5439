/// What the lexicon knows about a word or a name. The order is that of `CLASSES` in Tools/entities-data/build.py.
struct WordClass: OptionSet {
  var rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: UInt32) { rawValue = 1 << bit }

  /// In the dictionary in lower case.
  static let common = WordClass(bit: 0)
  static let given = WordClass(bit: 1)
  static let family = WordClass(bit: 2)
  static let country = WordClass(bit: 3)
  static let state = WordClass(bit: 4)
  /// 100,000 people or more.
  static let city = WordClass(bit: 5)
  static let town = WordClass(bit: 6)
  static let location = WordClass(bit: 7)
  /// Nationalities, religions, political groups.
  static let group = WordClass(bit: 8)
  static let organisation = WordClass(bit: 9)
  static let organisationHead = WordClass(bit: 10)
  static let organisationSuffix = WordClass(bit: 11)
  static let facilityHead = WordClass(bit: 12)
  static let eventHead = WordClass(bit: 13)
  static let title = WordClass(bit: 14)
  static let role = WordClass(bit: 15)
  static let locationHead = WordClass(bit: 16)
  static let event = WordClass(bit: 17)
  static let facility = WordClass(bit: 18)
  static let product = WordClass(bit: 19)
  static let work = WordClass(bit: 20)
  static let law = WordClass(bit: 21)
  static let language = WordClass(bit: 22)
  static let lawHead = WordClass(bit: 23)
  static let placeHead = WordClass(bit: 24)
  static let locationOpener = WordClass(bit: 25)
  static let particle = WordClass(bit: 26)
  static let roleModifier = WordClass(bit: 27)
  static let stateAbbreviation = WordClass(bit: 28)
  /// A name only where every letter is a capital: `WHO`, `US`.
  static let capitalsOnly = WordClass(bit: 29)
  /// A longer entry begins with it.
  static let opensPhrase = WordClass(bit: 30)
  /// Articles, pronouns, conjunctions …
  static let functionWord = WordClass(bit: 31)

  static let politicalPlace: WordClass = [.country, .state, .city, .town]
  static let place: WordClass = [.country, .state, .city, .town, .location]
  static let person: WordClass = [.given, .family]
  /// Whole names of things that are not persons.
  static let named: WordClass = [
    .country, .state, .city, .town, .location, .group, .organisation, .event, .facility, .product, .work, .law,
  ]
  static let head: WordClass = [.organisationHead, .organisationSuffix, .facilityHead, .eventHead, .locationHead, .lawHead, .placeHead]

  func meets(_ other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
