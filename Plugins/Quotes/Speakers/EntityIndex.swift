import AnalyzerKit

/// The entities by what a source may call them: last names, roles, the ends of organisations' names.
struct EntityIndex {
  /// Folded last word of a person's name → the first person with it.
  private var lastNames: [String: Int] = [:]
  /// Folded last word of a person's role → the persons with it, in the order of the text.
  private var roles: [String: [Int]] = [:]
  /// Folded names of organisations.
  private var organisations: [(name: String, entity: Int)] = []
  /// By what the article calls them (“Mr.”, “his mother”), never by a name.
  let genders: [Known.Gender]

  init(_ passage: Passage, _ mentions: MentionTable, _ entities: Layer<Entity>) {
    var genders = [Known.Gender](repeating: .unknown, count: entities.marks.count)
    for mention in mentions.mentions where genders[mention.entity] == .unknown && entities.marks[mention.entity].type == .PERSON {
      genders[mention.entity] = Known.Gender(passage, max(0, mention.tokens.lowerBound - 2)..<mention.tokens.upperBound)
    }
    self.genders = genders
    for (index, mark) in entities.marks.enumerated() {
      switch mark.type {
      case .PERSON:
        let last = EntityIndex.lastWord(mark.name)
        if lastNames[last] == nil { lastNames[last] = index }
        if let role = mark.role { roles[EntityIndex.lastWord(role), default: []].append(index) }
      case .ORG, .FAC: organisations.append((WordFolding.fold(mark.name), index))
      default: break
      }
    }
  }

  func person(lastName: String) -> Int? { lastNames[WordFolding.fold(lastName)] }

  func persons(role: String) -> [Int] { roles[WordFolding.fold(role)] ?? [] }

  /// The last organisation whose name is, or ends in, these words: “port authority” → Luss Port Authority.
  func organisation(endingIn words: String) -> Int? {
    let wanted = WordFolding.fold(words)
    return organisations.last { $0.name == wanted || $0.name.hasSuffix(" " + wanted) }?.entity
  }

  static func lastWord(_ name: String) -> String {
    WordFolding.fold(String(name[(name.lastIndex(of: " ").map { name.index(after: $0) } ?? name.startIndex)...]))
  }
}
