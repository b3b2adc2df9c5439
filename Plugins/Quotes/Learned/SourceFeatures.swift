import AnalyzerKit

/// Who may be the source of a cue, and what speaks for each.
struct SourceFeatures {
  let grammar: Grammar
  let context: UnitContext
  let verdicts: RuleVerdicts

  private var passage: Passage { grammar.passage }

  private static let reach = 5

  func candidates(_ cue: Int, _ group: Range<Int>) -> [Candidate] {
    grammar.enter(cue)
    var found: [Candidate] = []
    found.add([], .none)
    if let index = verdicts.cue(cue) { found.add(verdicts.made[index].source, .rule) }
    dependents(of: cue, &found)
    var at = cue
    var path: UInt64 = 0
    for step in 0..<SourceFeatures.reach {
      guard let head = grammar.head(at) else { break }
      let relation = grammar.relation(at)
      path = path &* 64 &+ UInt64(relation.number) &+ 1
      if relation.base == .acl || relation == .amod || relation == .nmod || relation == .compound, step < 2 {
        add(
          trimmed(grammar.extent(head).lowerBound..<min(grammar.extent(head).upperBound, max(head + 1, group.lowerBound))), .modified, path,
          &found)
      }
      for child in grammar.children(head).prefix(16) where child != at && grammar.relation(child).base == .nsubj {
        add(trimmed(grammar.extent(child)), .higherSubject, path, &found)
      }
      for child in grammar.children(head).prefix(16) where child != at && grammar.relation(child) == .possessor {
        add(trimmed(grammar.extent(child)), .owner, path &+ 1, &found)
      }
      at = head
    }
    if let name = context.phrases.fullPhrase(startingAt: group.upperBound, to: context.high) { add(name, .inverted, 0, &found) }
    if let name = context.phrases.subject(endingAt: group.lowerBound, from: context.low) { add(name, .before, 0, &found) }
    return found
  }

  private func dependents(of cue: Int, _ found: inout [Candidate]) {
    let children = grammar.children(cue)
    for (place, child) in children.prefix(24).enumerated() {
      let relation = grammar.relation(child)
      switch relation.base {
      case .nsubj, .csubj:
        let extent = whole(grammar.extent(child), children.dropFirst(place + 1).first, cue)
        add(trimmed(extent), .subject, UInt64(relation.number), &found)
      case .nmod, .obl, .compound, .amod, .obj:
        if relation == .possessor {
          add(trimmed(grammar.extent(child)), .owner, 0, &found)
        } else {
          let preposition = grammar.children(child).first { grammar.relation($0) == .case }
          let range = trimmed(grammar.extent(child))
          if let preposition, preposition == range.lowerBound {
            add((preposition + 1)..<max(preposition + 2, range.upperBound), .oblique, grammar.word(preposition), &found)
          } else {
            add(range, .oblique, UInt64(relation.number), &found)
          }
          for grandchild in grammar.children(child).prefix(8) where grammar.relation(grandchild) == .possessor {
            add(trimmed(grammar.extent(grandchild)), .owner, UInt64(relation.number) &+ 9, &found)
          }
        }
      default: break
      }
    }
  }

  /// A subject together with the next branch of its verb, where the tree has parted what is one phrase:
  /// “said Mayor ⋮ Vera Lund”, “A nurse who would not be named ⋮ because she feared for her job said …”.
  private func whole(_ subject: Range<Int>, _ next: Int?, _ cue: Int) -> Range<Int> {
    guard let next, grammar.extent(next).lowerBound == subject.upperBound else { return subject }
    let end = grammar.extent(next).upperBound
    switch grammar.relation(next).base {
    case .nsubj, .appos, .flat:
      let isName = grammar.tag(subject.upperBound - 1).isProperNoun && grammar.tag(subject.upperBound).isProperNoun
      return isName ? subject.lowerBound..<end : subject
    case .advcl where end <= cue, .ccomp where end <= cue && grammar.tag(subject.upperBound) == .IN:
      let isParted = subject.contains { grammar.relation($0) == .relativeClause }
      return isParted && grammar.tag(end - 1) != .comma ? subject.lowerBound..<end : subject
    default: return subject
    }
  }

  /// “Tarling has [sued the council, his lawyer] said”: a subject that the tree makes begin with the verb of another clause.
  private func isVerbPhrase(_ range: Range<Int>) -> Bool {
    guard grammar.tag(range.lowerBound).isVerb, grammar.sentence.contains(range.lowerBound - 1) else { return false }
    switch grammar.tag(range.lowerBound - 1) {
    case .VB, .VBD, .VBP, .VBZ, .MD, .TO: return true
    default: return false
    }
  }

  private func add(_ range: Range<Int>, _ kind: Candidate.Kind, _ path: UInt64, _ found: inout [Candidate]) {
    guard !range.isEmpty, range.count < 60, !isVerbPhrase(range) else { return }
    found.add([range], kind, path)
  }

  /// Without genitive and punctuation at its edges.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while high > low + 1, grammar.tag(high - 1) == .POS || grammar.tag(high - 1) == .period { high -= 1 }
    while low + 1 < high, grammar.tag(low) == .comma { low += 1 }
    return low..<high
  }

  func collect(_ candidate: Candidate, _ cue: Int, _ group: Range<Int>, into list: inout FeatureList) {
    let lemma = grammar.lemma(cue)
    let relation = UInt64(grammar.relation(cue).number)
    let tag = UInt64(grammar.tag(cue).rawValue)
    for way in candidate.ways {
      let kind = UInt64(way.kind.rawValue)
      list.add(.kind, kind, 0, 1)
      list.add(.kindLemma, kind, lemma, 1)
      list.add(.kindRelation, kind, relation, 1)
      list.add(.kindTag, kind, tag, 1)
      list.add(.kindPath, kind, way.path, 1)
    }
    let made = verdicts.cue(cue).map { verdicts.made[$0] }
    let kind = UInt64(candidate.ways[0].kind.rawValue)
    if let made {
      list.add(.agrees, made.source == candidate.pieces ? 1 : 0, verdicts.rule(verdicts.cue(cue)), 1)
      list.add(.agrees, made.source.isEmpty ? 1 : 0, kind, 2)
    } else {
      list.add(.agrees, 5, kind)
    }
    guard let range = candidate.pieces.first else {
      let hasSubject = grammar.children(cue).contains { grammar.relation($0).base == .nsubj }
      let passive = grammar.children(cue).contains { grammar.relation($0) == .passiveSubject }
      list.add(.without, hasSubject ? 1 : 0, passive ? 1 : 0, 7)
      list.add(.without, hasSubject ? 1 : 0, tag, 8)
      list.add(.without, passive ? 1 : 0, lemma, 9)
      return
    }
    let head = head(of: range)
    let traits = UInt64(passage.traits[head].rawValue)
    list.add(.source, grammar.lemma(head), 0, 1)
    list.add(.source, grammar.lemma(head), kind, 2)
    list.add(.source, grammar.clusters(head).medium, kind, 3)
    list.add(.source, grammar.clusters(head).medium, lemma, 9)
    list.add(.source, UInt64(grammar.tag(head).rawValue), kind, 4)
    list.add(.source, UInt64(grammar.tag(head).rawValue), traits, 5)
    list.add(.source, UInt64(grammar.tag(range.lowerBound).rawValue), kind, 6)
    list.add(.width, FeatureList.bucket(range.count), kind, 1)
    let distance = range.lowerBound >= group.upperBound ? range.lowerBound - group.upperBound + 1 : range.upperBound - group.lowerBound - 1
    list.add(.place, FeatureList.bucket(distance), 0, 1)
    list.add(.place, FeatureList.bucket(distance), kind, 2)
    list.add(.place, distance > 0 ? 1 : 0, lemma, 3)
    list.add(.region, passage.isQuoted(range.lowerBound) ? 1 : 0, 0, 1)
    let commas = range.filter { grammar.tag($0) == .comma }.count
    list.add(.holds, min(3, commas), kind, 1)
    list.add(.holds, range.overlaps(group) ? 1 : 0, kind, 2)
    list.add(.endAfter, grammar.word(range.upperBound - 1), 0, 5)
    list.add(.rule, verdicts.rule(verdicts.source(head)), kind, 6)
    list.add(.rule, verdicts.rule(verdicts.content(head)), kind, 7)
  }

  /// The token of a range that the others hang from.
  private func head(of range: Range<Int>) -> Int {
    range.first { token in grammar.head(token).map { !range.contains($0) } ?? true && grammar.relation(token) != .punct }
      ?? range.lowerBound
  }
}
