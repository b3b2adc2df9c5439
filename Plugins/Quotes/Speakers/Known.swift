import AnalyzerKit

/// Somebody who was found to speak, or whom the article describes.
struct Known {
  enum Gender {
    case unknown, masculine, feminine

    /// By titles and nouns. A pronoun beside a name says nothing about the name.
    init(_ passage: Passage, _ tokens: Range<Int>) {
      self = .unknown
      for token in tokens {
        guard passage.classes[token] != .subject, passage.classes[token] != .possessive, passage.classes[token] != .object else { continue }
        if passage.traits[token].contains(.masculine) { self = .masculine }
        if passage.traits[token].contains(.feminine) { self = .feminine }
        if self != .unknown { return }
      }
    }
  }

  /// What a pronoun may stand for.
  enum Number { case person, group, organisation, document }

  var name: String { didSet { lastWord = EntityIndex.lastWord(name) } }
  /// Folded.
  private(set) var lastWord: String
  /// Index of the entity in its layer.
  var entity: Int?
  /// Type of the head noun of a description, in the vocabulary.
  var head: Int32?
  var gender = Gender.unknown
  var number = Number.person
  /// Where the article first calls it so, for those that are no entity.
  var words: Range<Int>?
  /// Where it was last heard of.
  var token: Int
  var unit: Int

  init(name: String, entity: Int? = nil, head: Int32? = nil, token: Int, unit: Int) {
    self.name = name
    lastWord = EntityIndex.lastWord(name)
    self.entity = entity
    self.head = head
    self.token = token
    self.unit = unit
  }

  /// Whether a pronoun may stand for it.
  func fits(_ pronoun: Pronoun) -> Bool {
    switch pronoun {
    case .he: number == .person && gender != .feminine
    case .she: number == .person && gender != .masculine
    case .they: number == .group || number == .organisation
    case .it: number == .organisation || number == .document
    case .other: false
    }
  }
}

/// The pronouns that are followed to who they stand for.
enum Pronoun {
  case he, she, they, it, other

  init(_ passage: Passage, _ token: Int) {
    if passage.isWord(token, "he") || passage.isWord(token, "his") || passage.isWord(token, "him") {
      self = .he
    } else if passage.isWord(token, "she") || passage.isWord(token, "her") {
      self = .she
    } else if passage.isWord(token, "they") || passage.isWord(token, "their") || passage.isWord(token, "them") {
      self = .they
    } else if passage.isWord(token, "it") || passage.isWord(token, "its") {
      self = .it
    } else {
      self = .other
    }
  }
}
