import AnalyzerKit

/// Lays the names of a user's list over the entities that were found: where they overlap, the list wins.
///
/// What the list names is one entity for each id (or name, where the list has no id). One that was found under the list's name only brings its
/// other mentions along: the later “Lund” of a listed “Vera Lund”.
struct GivenEntities {
  private let given: GivenNames
  private let text: SourceText

  init(_ given: GivenNames, in text: SourceText) {
    self.given = given
    self.text = text
  }

  /// All entities, in the order of their first mentions.
  func laid(over found: [Entity]) -> [Entity] {
    if given.names.isEmpty { return found }
    var listed: [Entity] = []
    var numbers: [String: Int] = [:]
    var entityOf: [Int] = []
    for name in given.names {
      let key = "\(name.type.rawValue) \(name.id ?? name.name ?? "")"
      let at = numbers[key] ?? listed.count
      if at == listed.count {
        numbers[key] = at
        var entity = Entity(
          span: name.span, reason: Reason("own-list", [Evidence("words", name.span, note: name.id.map { "id \($0)" })]))
        entity.name = name.name ?? text.string(name.span)
        entity.type = name.type
        entity.link = name.id
        listed.append(entity)
      }
      entityOf.append(at)
      listed[at].mentions.append(EntityMention(name.span, text: text.string(name.span)))
    }
    var left: [Entity] = []
    for var entity in found {
      var owners: [Int] = []
      entity.mentions.removeAll { mention in
        let over = overlapping(mention.span)
        for at in over where !owners.contains(entityOf[at]) { owners.append(entityOf[at]) }
        return !over.isEmpty
      }
      if owners.count == 1, !entity.type.isValue {
        let owner = owners[0]
        if !entity.mentions.isEmpty {
          listed[owner].reason.evidence += entity.reason.evidence
          listed[owner].mentions += entity.mentions
        }
        listed[owner].role = listed[owner].role ?? entity.role
      } else if let first = entity.mentions.first {
        entity.span = first.span
        left.append(entity)
      }
    }
    for at in listed.indices {
      listed[at].mentions.sort { $0.span < $1.span }
      listed[at].span = listed[at].mentions.first?.span ?? listed[at].span
    }
    return (listed + left).sorted { $0.span < $1.span }
  }

  /// The names of the list that overlap a mention.
  private func overlapping(_ span: TextSpan) -> Range<Int> {
    var low = 0
    var high = given.names.count
    while low < high {
      let middle = (low + high) / 2
      if given.names[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < given.names.count, given.names[end].span.start < span.end { end += 1 }
    return low..<end
  }
}
