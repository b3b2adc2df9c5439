import AnalyzerKit

/// An article as the rules see it: what the lists say of every word, which entity and which person each token is part of.
///
/// Words are looked up once a type, not once a token.
struct Passage {
  /// A stretch of tokens that names an entity.
  struct Place {
    var tokens: Range<Int>
    /// Index of the entity in its layer.
    var entity: Int
  }

  let text: AnalyzedText
  let entities: Layer<Entity>
  let people: Layer<Person>
  /// In the order of the text, none inside another.
  let places: [Place]
  private let placeOf: [Int32]
  /// Index of the person whose mention ends with a token, −1 for all others.
  private let personAt: [Int32]
  /// Index of the person that rests on each entity.
  let personOfEntity: [Int?]
  /// Indexes into `places` of each entity.
  let placesOf: [[Int]]
  /// Index of the entity that each person rests on.
  let entityOfPerson: [Int?]
  private let types: [Int32]
  private let entries: [WordList.Entry]

  var count: Int { types.count }

  init(_ text: AnalyzedText, entities: Layer<Entity>, people: Layer<Person>) {
    self.text = text
    self.entities = entities
    self.people = people
    types = text.types
    let vocabulary = text.vocabulary
    entries = (0..<Int32(vocabulary.count)).map { WordList.shared.entry(vocabulary.word($0)) }

    var places: [Place] = []
    for (number, entity) in entities.marks.enumerated() where !entity.type.isValue {
      for mention in entity.mentions where mention.kind == .name {
        let tokens = text.tokens.range(in: mention.span)
        if !tokens.isEmpty { places.append(Place(tokens: tokens, entity: number)) }
      }
    }
    places.sort { ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.entity) < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.entity) }
    var kept: [Place] = []
    var placeOf = [Int32](repeating: -1, count: types.count)
    for place in places where kept.last.map({ $0.tokens.upperBound <= place.tokens.lowerBound }) ?? true {
      for token in place.tokens { placeOf[token] = Int32(truncatingIfNeeded: kept.count) }
      kept.append(place)
    }
    self.places = kept
    self.placeOf = placeOf

    var personAt = [Int32](repeating: -1, count: types.count)
    for (number, person) in people.marks.enumerated() {
      for mention in person.mentions {
        if let last = text.tokens.range(in: mention.span).last { personAt[last] = Int32(truncatingIfNeeded: number) }
      }
    }
    self.personAt = personAt
    var personOfEntity = [Int?](repeating: nil, count: entities.marks.count)
    var numbers: [String: Int] = [:]
    for index in entities.marks.indices { numbers[entities.id(index)] = index }
    for (number, person) in people.marks.enumerated() {
      if let entity = person.entity.flatMap({ numbers[$0] }) { personOfEntity[entity] = number }
    }
    self.personOfEntity = personOfEntity
    var entityOfPerson = [Int?](repeating: nil, count: people.marks.count)
    for (entity, person) in personOfEntity.enumerated() { if let person { entityOfPerson[person] = entity } }
    self.entityOfPerson = entityOfPerson
    var placesOf = [[Int]](repeating: [], count: entities.marks.count)
    for (index, place) in kept.enumerated() { placesOf[place.entity].append(index) }
    self.placesOf = placesOf
  }

  func traits(_ token: Int) -> WordTraits { entries[Int(types[token])].traits }

  func roles(_ token: Int) -> WordRoles { entries[Int(types[token])].roles }

  func place(_ token: Int) -> Place? {
    guard token >= 0, token < count else { return nil }
    let at = Int(placeOf[token])
    return at < 0 ? nil : places[at]
  }

  func type(of place: Place) -> EntityType { entities.marks[place.entity].type }

  func person(endingAt token: Int) -> Int? {
    let at = Int(personAt[token])
    return at < 0 ? nil : at
  }

  func isWordLike(_ token: Int) -> Bool { text.tokens.kinds[token].isWordLike }

  func isSign(_ token: Int, _ sign: UInt8) -> Bool {
    token >= 0 && token < count && text.tokens.ends[token] - text.tokens.starts[token] == 1
      && text.bytes[Int(text.tokens.starts[token])] == sign
  }

  func isComma(_ token: Int) -> Bool { isSign(token, 0x2C) }

  func folded(_ token: Int) -> ArraySlice<UInt8> { text.vocabulary.word(types[token]) }

  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    guard token >= 0, token < count else { return false }
    let own = folded(token)
    return own.count == word.utf8CodeUnitCount && word.withUTF8Buffer { own.elementsEqual($0) }
  }

  func isPossessive(_ token: Int) -> Bool {
    token > 0 && token < count && text.tokens.isGlued(token) && (isWord(token, "'s") || isWord(token, "'"))
  }

  func isCapital(_ token: Int) -> Bool {
    switch text.capitalisation(token) {
    case .lower, .none: false
    default: isWordLike(token)
    }
  }

  func sentence(of token: Int) -> Range<Int> {
    text.sentences.index(ofToken: token).map { text.sentences.tokens($0) } ?? token..<(token + 1)
  }

  /// The words of some tokens on one line.
  func string(_ tokens: Range<Int>) -> String { string(text.tokens.span(tokens)) }

  func string(_ span: TextSpan) -> String {
    let words = text.string(span)
    guard words.utf8.contains(where: { $0 < 0x20 }) || words.contains("  ") else { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
