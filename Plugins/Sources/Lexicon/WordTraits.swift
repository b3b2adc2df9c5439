/// What decides the form of a source, by the word alone.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let pronoun = WordTraits(rawValue: 1 << 0)
  /// Stands for several, or for anybody: “many”, “nobody”, “44 percent”.
  static let group = WordTraits(rawValue: 1 << 1)
  static let someone = WordTraits(rawValue: 1 << 2)
  /// Says how many of several there are: “two”, “several”.
  static let count = WordTraits(rawValue: 1 << 3)
  static let determiner = WordTraits(rawValue: 1 << 4)
  static let indefinite = WordTraits(rawValue: 1 << 5)
  static let document = WordTraits(rawValue: 1 << 6)
  static let organisation = WordTraits(rawValue: 1 << 7)
  /// An organisation that is spoken of as several: “police”.
  static let collective = WordTraits(rawValue: 1 << 8)
  static let title = WordTraits(rawValue: 1 << 9)
  static let former = WordTraits(rawValue: 1 << 10)
  /// A verb of speech in its finite forms.
  static let speech = WordTraits(rawValue: 1 << 11)
  static let kin = WordTraits(rawValue: 1 << 12)
  static let preposition = WordTraits(rawValue: 1 << 13)
  /// A noun for one person.
  static let person = WordTraits(rawValue: 1 << 14)
  /// A noun for several.
  static let persons = WordTraits(rawValue: 1 << 15)
  static let nobody = WordTraits(rawValue: 1 << 16)

  /// In a heading it means one person whom the article names.
  static let office = WordTraits(rawValue: 1 << 17)

  static let named: [String: WordTraits] = [
    "pronoun": .pronoun, "group": .group, "someone": .someone, "count": .count, "determiner": .determiner, "indefinite": .indefinite,
    "document": .document, "organisation": .organisation, "collective": .collective, "title": .title, "former": .former, "speech": .speech,
    "kin": .kin, "preposition": .preposition, "nobody": .nobody, "office": .office,
  ]
}
