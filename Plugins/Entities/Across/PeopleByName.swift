/// Full names of people, found without looking at all of them: by family name with given name or its initial, and by what may stand for them.
struct PeopleByName {
  private typealias Person = (name: Int, key: PersonKey)
  /// By family name and first given name.
  private var byGiven: [String: [Person]] = [:]
  /// Those of whose first name only the initial is known, and all, by family name and initial.
  private var withInitial: [String: [Person]] = [:]
  private var byInitial: [String: [Person]] = [:]
  private var byEnding: [String: [Int]] = [:]

  mutating func add(_ name: Int, _ key: PersonKey) {
    guard let first = key.given.first, let initial = first.unicodeScalars.first else { return }
    byGiven["\(key.family) \(first)", default: []].append((name, key))
    byInitial["\(key.family) \(initial)", default: []].append((name, key))
    if first.unicodeScalars.count == 1 { withInitial["\(key.family) \(initial)", default: []].append((name, key)) }
    for ending in key.endings { byEnding[ending, default: []].append(name) }
  }

  /// Those of whom `key` can be another form.
  func bearers(of key: PersonKey) -> [Int] {
    guard let first = key.given.first, let initial = first.unicodeScalars.first else { return [] }
    let initials = "\(key.family) \(initial)"
    let candidates =
      first.unicodeScalars.count == 1
      ? byInitial[initials, default: []]
      : byGiven["\(key.family) \(first)", default: []] + withInitial[initials, default: []]
    return candidates.filter { $0.key.agrees(with: key) }.map(\.name)
  }

  /// Those whose name ends with a shorter one.
  func named(_ ending: NameKey) -> [Int] { byEnding[ending.words, default: []] }
}
