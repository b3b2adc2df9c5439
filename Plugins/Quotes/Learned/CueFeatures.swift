import AnalyzerKit

/// What speaks for a word being the cue of an attribution.
struct CueFeatures {
  let grammar: Grammar
  let context: UnitContext
  let verdicts: RuleVerdicts

  private var passage: Passage { grammar.passage }

  /// Steps upwards within which another cue is looked for.
  private static let reach = 6

  /// The tokens of the unit that may be cues.
  func candidates() -> [Int] {
    var isForced = Set<Int>()
    for one in verdicts.made {
      guard let cue = one.cue, !cue.isEmpty else { continue }
      if !cue.contains(where: { isCandidate($0) }) { isForced.insert(cue.upperBound - 1) }
    }
    return context.unit.tokens.filter { isForced.contains($0) || isCandidate($0) }
  }

  private func isCandidate(_ token: Int) -> Bool {
    guard !passage.isQuoted(token), passage.text.tokens.kinds[token].isWordLike else { return false }
    let tag = grammar.tag(token)
    guard tag.isVerb || passage.forms[token] >= 0 && (tag.isNoun || tag.isAdjective || tag == .IN) else { return false }
    grammar.enter(token)
    let relation = grammar.relation(token)
    return relation.base != .aux && relation != .cop
  }

  func collect(_ token: Int, into list: inout FeatureList) {
    grammar.enter(token)
    let lemma = grammar.lemma(token)
    let tag = UInt64(grammar.tag(token).rawValue)
    let relation = UInt64(grammar.relation(token).number)
    let clusters = grammar.clusters(token)
    list.add(.always, 0)
    list.add(.lemma, lemma)
    list.add(.lemma, lemma, tag)
    list.add(.lemma, lemma, relation, 1)
    list.add(.word, grammar.word(token))
    list.add(.cluster, clusters.fine)
    list.add(.cluster, clusters.medium, 1)
    list.add(.cluster, clusters.medium, tag, 2)
    list.add(.tag, tag)
    list.add(.relation, relation, tag)
    around(token, lemma, tag, &list)
    children(token, lemma, clusters.medium, &list)
    ancestors(token, lemma, &list)
    marks(token, lemma, &list)
    rules(token, lemma, &list)
    place(token, lemma, tag, &list)
  }

  private func word(_ token: Int) -> UInt64 {
    guard context.unit.tokens.contains(token) else { return 1 }
    return passage.isQuoted(token) ? 2 : grammar.word(token)
  }

  private func tag(_ token: Int) -> UInt64 {
    guard context.unit.tokens.contains(token) else { return 99 }
    return passage.isQuoted(token) ? 98 : UInt64(grammar.tag(token).rawValue)
  }

  private func around(_ token: Int, _ lemma: UInt64, _ tag: UInt64, _ list: inout FeatureList) {
    list.add(.before, word(token - 1))
    list.add(.before, word(token - 1), lemma)
    list.add(.before, self.tag(token - 1), lemma, 1)
    list.add(.before, word(token - 2), 0, 2)
    list.add(.after, word(token + 1))
    list.add(.after, word(token + 1), lemma)
    list.add(.after, self.tag(token + 1), lemma, 1)
    list.add(.after, self.tag(token + 1), tag, 3)
    list.add(.afterNext, word(token + 2))
    list.add(.afterNext, self.tag(token + 1), self.tag(token + 2), tag)
    list.add(.tagsAround, self.tag(token - 1), self.tag(token + 1), tag)
    list.add(.tagsAround, self.tag(token - 2), self.tag(token - 1), tag | 64)
  }

  private func children(_ token: Int, _ lemma: UInt64, _ cluster: Int, _ list: inout FeatureList) {
    var has = (subject: false, clause: false, object: false, open: false)
    let kind = UInt64(bitPattern: Int64(cluster))
    for child in grammar.children(token).prefix(24) {
      let relation = grammar.relation(child)
      if relation == .punct { continue }
      let number = UInt64(relation.number) << 1 | (child < token ? 1 : 0)
      let tag = UInt64(grammar.tag(child).rawValue)
      list.add(.child, number)
      list.add(.child, number, lemma)
      list.add(.child, number, tag, 1)
      list.add(.child, number, kind, 2)
      switch relation.base {
      case .nsubj, .csubj: has.subject = true; subject(child, lemma, &list)
      case .ccomp: has.clause = true; mark(child, number, lemma, &list)
      case .xcomp: has.open = true; mark(child, number, lemma, &list)
      case .obj:
        has.object = true
        list.add(.object, grammar.lemma(child), lemma)
        list.add(.object, grammar.lemma(child), kind, 3)
        list.add(.object, grammar.clusters(child).medium, lemma, 1)
        list.add(.object, grammar.clusters(child).fine, kind, 2)
      case .obl, .nmod:
        if let preposition = grammar.children(child).first(where: { grammar.relation($0) == .case }) {
          list.add(.childCase, grammar.word(preposition), lemma)
          list.add(.childCase, grammar.word(preposition), kind, 1)
          list.add(.childCase, grammar.word(preposition), tag, 2)
        }
      case .aux, .advmod, .cop:
        list.add(.helpers, grammar.lemma(child))
        list.add(.helpers, grammar.lemma(child), lemma)
      case .advcl, .acl, .parataxis: mark(child, number, lemma, &list)
      default: break
      }
    }
    let flags = (has.subject ? 1 : 0) | (has.clause ? 2 : 0) | (has.object ? 4 : 0) | (has.open ? 8 : 0)
    list.add(.without, flags, UInt64(grammar.tag(token).rawValue))
    list.add(.without, flags, lemma, 1)
    list.add(.without, flags, kind, 2)
  }

  private func subject(_ child: Int, _ lemma: UInt64, _ list: inout FeatureList) {
    list.add(.subject, grammar.lemma(child))
    list.add(.subject, grammar.clusters(child).medium, 0, 1)
    list.add(.subject, grammar.clusters(child).medium, lemma, 2)
    list.add(.subject, UInt64(passage.traits[child].rawValue), UInt64(grammar.tag(child).rawValue), 3)
  }

  private func mark(_ child: Int, _ number: UInt64, _ lemma: UInt64, _ list: inout FeatureList) {
    let first = grammar.children(child).first(where: { grammar.relation($0) == .mark }).map { grammar.word($0) } ?? 0
    list.add(.childMark, number, first)
    list.add(.childMark, number, first, lemma)
  }

  private func ancestors(_ token: Int, _ lemma: UInt64, _ list: inout FeatureList) {
    guard let head = grammar.head(token) else { return list.add(.head, 0, lemma) }
    let relation = UInt64(grammar.relation(token).number)
    list.add(.head, grammar.lemma(head))
    list.add(.head, grammar.lemma(head), relation)
    list.add(.head, grammar.lemma(head), lemma, 1)
    list.add(.head, UInt64(grammar.tag(head).rawValue), relation, 2)
    list.add(.head, relation, lemma, 3)
    var at: Int? = head
    var path = relation &+ 1
    var from = token
    for step in 0..<CueFeatures.reach {
      guard let place = at else { break }
      if passage.isQuoted(place) { list.add(.above, 77, UInt64(step), path) }
      if verdicts.score(place) > -150 || verdicts.cue(place) != nil {
        let strength = verdicts.step(place)
        list.add(.above, strength, path)
        list.add(.above, grammar.lemma(place), path, 1)
        list.add(.above, grammar.lemma(place), relation, 2)
        list.add(.above, strength, UInt64(step), 3)
        list.add(.above, verdicts.rule(verdicts.cue(place)), path, 4)
        list.add(.above, place < from ? 1 : 2, relation, 5)
        if strength > 0 { break }
      }
      from = place
      path = path &* 64 &+ UInt64(grammar.relation(place).number) &+ 1
      at = grammar.head(place)
    }
  }

  private func marks(_ token: Int, _ lemma: UInt64, _ list: inout FeatureList) {
    let unit = context.unit.tokens
    var before = 0
    var after = 0
    for step in 1...30 where before == 0 && token - step >= unit.lowerBound && passage.isQuoted(token - step) { before = step }
    for step in 1...30 where after == 0 && token + step < unit.upperBound && passage.isQuoted(token + step) { after = step }
    func kind(_ token: Int) -> UInt64 {
      guard let region = passage.region(token) else { return 0 }
      return (region.looksLikeTitle ? 1 : 0) | (region.endsLikeSpeech ? 2 : 0) | UInt64(FeatureList.bucket(region.words)) << 2
    }
    let left = UInt64(FeatureList.bucket(before))
    let right = UInt64(FeatureList.bucket(after))
    list.add(.marks, left, before > 0 ? kind(token - before) : 0)
    list.add(.marks, right, after > 0 ? kind(token + after) : 0, 1)
    list.add(.marks, left, right, 2)
    list.add(.marks, left, lemma, 3)
    list.add(.marks, right, lemma, 4)
  }

  private func rules(_ token: Int, _ lemma: UInt64, _ list: inout FeatureList) {
    let cue = verdicts.rule(verdicts.cue(token))
    let content = verdicts.rule(verdicts.content(token))
    list.add(.rule, cue)
    list.add(.rule, cue, lemma)
    list.add(.rule, cue, content, 1)
    list.add(.rule, content, lemma, 2)
    list.add(.rule, content, cue, UInt64(grammar.relation(token).number) << 4 | 3)
    list.add(.rule, verdicts.rule(verdicts.source(token)), cue, 4)
    if let index = verdicts.content(token), let other = verdicts.made[index].cue?.last {
      list.add(.rule, grammar.lemma(other), 0, 5)
      list.add(.rule, verdicts.step(other), UInt64(bitPattern: Int64(verdicts.step(token))), 6)
    }
    list.add(.oldScore, verdicts.step(token))
    list.add(.oldScore, verdicts.step(token), UInt64(grammar.tag(token).rawValue), 1)
    list.add(.oldScore, verdicts.step(token), cue, 2)
    list.add(.oldScore, max(-20, verdicts.score(token) / 40), 0, 3)
  }

  private func place(_ token: Int, _ lemma: UInt64, _ tag: UInt64, _ list: inout FeatureList) {
    let block = passage.block(context.unit.block)
    let heading = block.kind.isHeading ? 1 : 0
    let first = min(5, token - context.low)
    list.add(.position, heading, tag)
    list.add(.position, heading, lemma, 4)
    list.add(.position, first, tag, 1)
  }
}
