import AnalyzerKit

/// A speaker that was found.
struct Known {
  /// What a pronoun may stand for.
  enum Number { case person, group, organisation, document }

  var name: String { didSet { lastWord = EntityIndex.lastWord(name) } }
  /// Folded.
  private(set) var lastWord: String
  /// Index of the person in the layer of people.
  var person: Int?
  /// Index of the entity in its layer.
  var entity: Int?
  /// Type of the head noun of a description, in the vocabulary.
  var head: Int32?
  var number = Number.person
  /// Where the article first calls it so, for those that are no entity.
  var words: Range<Int>?
  /// Where it was last heard of.
  var token: Int
  var unit: Int

  init(name: String, person: Int? = nil, entity: Int? = nil, head: Int32? = nil, token: Int, unit: Int) {
    self.name = name
    lastWord = EntityIndex.lastWord(name)
    self.person = person
    self.entity = entity
    self.head = head
    self.token = token
    self.unit = unit
  }

  func isSame(_ other: Known) -> Bool {
    if person != nil || other.person != nil { return person == other.person }
    return name == other.name && entity == other.entity
  }

  /// Whether a pronoun may stand for it.
  func fits(_ pronoun: Pronoun) -> Bool {
    switch pronoun {
    case .he, .she: number == .person
    case .they: number == .group
    case .it: number == .organisation || number == .document
    case .author, .other: false
    }
  }
}
