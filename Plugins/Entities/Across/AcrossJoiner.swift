import AnalyzerKit

/// Joins what articles name into what the whole set names, and never guesses between two people.
///
/// The same name and type is one. A person's other form (a family name, initials, without a middle name) is joined where the set holds just one
/// full name that it fits, an organisation's or a place's (an acronym) where an article of the set says which one it belongs to. What one article
/// tells apart stays apart.
struct AcrossJoiner {
  /// Why a mark belongs to a name that is not its own.
  enum Rule: String, Sendable {
    case familyName = "family-name"
    case fullerName = "fuller-name"
    case alias
  }

  /// A short name that fits several people.
  struct Doubt {
    var name: Int
    var bearers: [Int]
  }

  private let set: SetOfNames
  /// For each mark the number of its name.
  private(set) var nameOf: [Int]
  /// For each mark why it was joined, nil where it has the name's own key.
  private(set) var rules: [Rule?]
  /// The key of each name; names that were joined to another have no marks left.
  private(set) var keys: [NameKey] = []
  /// What each name is by its words.
  private var spelled: [NameKey] = []
  private(set) var doubts: [Doubt] = []
  /// For each name its marks, before other names were joined to it.
  private var members: [[Int]] = []

  init(_ set: SetOfNames, exact: Bool) {
    self.set = set
    nameOf = [Int](repeating: 0, count: set.marks.count)
    rules = [Rule?](repeating: nil, count: set.marks.count)
    joinSameNames()
    if exact { return }
    joinPeople()
    joinAliases()
  }

  private mutating func joinSameNames() {
    var numbers: [NameKey: Int] = [:]
    for article in set.articles {
      let namesakes = Self.namesakes(set.marks[article.marks])
      for mark in article.marks {
        let key = set.marks[mark].key
        let number: Int
        if let known = numbers[key], !namesakes.contains(key) {
          number = known
        } else {
          number = keys.count
          keys.append(key)
          spelled.append(set.marks[mark].spelled)
          members.append([])
          if !namesakes.contains(key) { numbers[key] = number }
        }
        nameOf[mark] = number
        members[number].append(mark)
      }
    }
  }

  /// People of one article who share a name: the article tells them apart, and nothing says which of them other articles mean.
  private static func namesakes(_ marks: ArraySlice<NamedInArticle>) -> Set<NameKey> {
    var seen: Set<NameKey> = []
    var twice: Set<NameKey> = []
    for mark in marks where mark.type == .PERSON && !seen.insert(mark.key).inserted { twice.insert(mark.key) }
    return twice
  }

  private mutating func joinPeople() {
    var full: [(name: Int, key: PersonKey)] = []
    var short: [Int] = []
    for name in keys.indices where keys[name].type == .PERSON {
      if let key = PersonKey(spelled[name]) { full.append((name, key)) } else { short.append(name) }
    }
    // The fullest first, so that shorter forms find all who may bear them.
    full.sort { one, other in
      let lengths = (spelled[one.name].words.utf8.count, spelled[other.name].words.utf8.count)
      return one.key.given.count != other.key.given.count
        ? one.key.given.count > other.key.given.count : lengths.0 != lengths.1 ? lengths.0 > lengths.1 : one.name < other.name
    }
    var people = PeopleByName()
    for person in full {
      let bearers = people.bearers(of: person.key).filter { !areTwo($0, person.name) }
      if bearers.count == 1, !share(person.name, bearers[0]) {
        join(person.name, to: bearers[0], .fullerName)
      } else {
        if bearers.count > 1 { doubts.append(Doubt(name: person.name, bearers: bearers)) }
        people.add(person.name, person.key)
      }
    }
    // “van der Meer” has two words and more, and is a family name all the same.
    let families = full.map(\.name).filter { PersonKey.isFamilyName(spelled[$0]) }
    for name in short + families where !members[name].isEmpty {
      let bearers = people.named(spelled[name]).filter { $0 != name && !members[$0].isEmpty && !areTwo($0, name) }
      if bearers.count == 1 {
        join(name, to: bearers[0], .familyName)
      } else if bearers.count > 1 {
        doubts.append(Doubt(name: name, bearers: bearers))
      }
    }
  }

  /// Joins names that an article of the set uses for something with a fuller name.
  private mutating func joinAliases() {
    var owners: [NameKey: [Int]] = [:]
    for mark in set.marks.indices where set.marks[mark].type != .PERSON {
      for key in set.marks[mark].otherKeys where owners[key]?.contains(nameOf[mark]) != true {
        owners[key, default: []].append(nameOf[mark])
      }
    }
    for name in keys.indices where keys[name].type != .PERSON && !keys[name].type.isValue {
      guard let found = owners[spelled[name]] else { continue }
      let fuller = found.filter { $0 != name && !members[$0].isEmpty && !areTwo($0, name) && isFuller(spelled[$0], than: spelled[name]) }
      if fuller.count == 1 {
        join(name, to: fuller[0], .alias)
      } else if fuller.count > 1 {
        doubts.append(Doubt(name: name, bearers: fuller))
      }
    }
  }

  /// Whether the user's own list says that two names are not one.
  private func areTwo(_ one: Int, _ other: Int) -> Bool { keys[one].isListed && keys[other].isListed && keys[one] != keys[other] }

  private func isFuller(_ one: NameKey, than other: NameKey) -> Bool {
    let counts = (one.parts.count, other.parts.count)
    return counts.0 != counts.1 ? counts.0 > counts.1 : one.words.utf8.count > other.words.utf8.count
  }

  /// Whether an article names both, and so tells them apart.
  private func share(_ one: Int, _ other: Int) -> Bool {
    var rest = members[other][...]
    for mark in members[one] {
      while let first = rest.first, set.marks[first].article < set.marks[mark].article { rest.removeFirst() }
      if let first = rest.first, set.marks[first].article == set.marks[mark].article { return true }
    }
    return false
  }

  /// Gives the marks of a name to another one, but for those of articles that name both.
  private mutating func join(_ name: Int, to other: Int, _ rule: Rule) {
    var left: [Int] = []
    var taken: [Int] = []
    var rest = members[other][...]
    for mark in members[name] {
      while let first = rest.first, set.marks[first].article < set.marks[mark].article { rest.removeFirst() }
      if let first = rest.first, set.marks[first].article == set.marks[mark].article {
        left.append(mark)
      } else {
        taken.append(mark)
      }
    }
    for mark in taken {
      nameOf[mark] = other
      rules[mark] = rule
    }
    members[name] = left
    members[other] = Self.merged(members[other], taken)
  }

  /// Two rising lists as one.
  private static func merged(_ one: [Int], _ other: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(one.count + other.count)
    var (first, second) = (one[...], other[...])
    while let left = first.first, let right = second.first {
      if left < right { result.append(first.removeFirst()) } else { result.append(second.removeFirst()) }
    }
    return result + first + second
  }

  /// The marks of a name, in the order of the articles.
  func marks(of name: Int) -> [Int] { members[name] }
}
