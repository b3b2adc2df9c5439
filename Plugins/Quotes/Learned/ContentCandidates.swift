import AnalyzerKit

/// What may be the content of a cue.
struct ContentCandidates {
  let grammar: Grammar
  let context: UnitContext
  let verdicts: RuleVerdicts
  let cue: Int
  let group: Range<Int>
  let source: Range<Int>?
  private var found: [Candidate] = []

  private var passage: Passage { grammar.passage }
  private var unit: Range<Int> { context.unit.tokens }

  init(grammar: Grammar, context: UnitContext, verdicts: RuleVerdicts, cue: Int, group: Range<Int>, source: Range<Int>?) {
    self.grammar = grammar
    self.context = context
    self.verdicts = verdicts
    self.cue = cue
    self.group = group
    self.source = source
  }

  static func make(
    _ grammar: Grammar, _ context: UnitContext, _ verdicts: RuleVerdicts, _ cue: Int, _ group: Range<Int>, _ source: Range<Int>?
  ) -> [Candidate] {
    grammar.enter(cue)
    var maker = ContentCandidates(grammar: grammar, context: context, verdicts: verdicts, cue: cue, group: group, source: source)
    maker.gather()
    return maker.found
  }

  private mutating func gather() {
    if let index = verdicts.cue(cue), !verdicts.made[index].content.isEmpty { found.add(verdicts.made[index].content, .rule) }
    children()
    right()
    left()
    regions()
    heads()
  }

  /// Where the tag “X said”, with its source and addressee, ends on the right.
  private var tagEnd: Int {
    guard let source, source.lowerBound >= group.upperBound, source.lowerBound - group.upperBound < 3 else { return group.upperBound }
    return source.upperBound
  }

  private var tagStart: Int {
    guard let source, source.upperBound <= group.lowerBound, group.lowerBound - source.upperBound < 4 else { return group.lowerBound }
    return source.lowerBound
  }

  private var sentenceEnd: Int { min(grammar.sentence.upperBound, unit.upperBound) }

  private mutating func add(_ pieces: [Range<Int>], _ kind: Candidate.Kind, _ path: UInt64 = 0) {
    let kept = pieces.compactMap { trimmed($0) }
    if kept.count == pieces.count, !kept.isEmpty { found.add(kept, kind, path) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var low = max(range.lowerBound, unit.lowerBound)
    var high = min(range.upperBound, unit.upperBound)
    while low < high, !passage.isQuoted(low), isPunctuation(low) { low += 1 }
    while high > low, !passage.isQuoted(high - 1), isPunctuation(high - 1) { high -= 1 }
    return low < high ? low..<high : nil
  }

  private func isPunctuation(_ token: Int) -> Bool {
    switch passage.classes[token] {
    case .comma, .end, .colon: true
    case .punctuation:
      passage.text.tokens.kinds[token] == .punctuation && !context.phrases.isOpeningBracket(token)
        && !context.phrases.isClosingBracket(token)
    default: false
    }
  }

  private func stretch(_ low: Int, _ high: Int) -> Range<Int> { low..<max(low, high) }

  private mutating func children() {
    var starts = 0
    for child in grammar.children(cue).prefix(24) {
      let relation = grammar.relation(child)
      switch relation.base {
      case .punct, .aux, .cc, .mark, .case, .det, .cop, .discourse: continue
      default: break
      }
      let extent = grammar.extent(child)
      let path = UInt64(relation.number) << 1 | (child < cue ? 1 : 0)
      // Branches that cross the cue: what stands on the child's side.
      let range =
        extent.contains(cue)
        ? (child < cue ? stretch(extent.lowerBound, min(tagStart, extent.upperBound)) : stretch(tagEnd, extent.upperBound)) : extent
      add([range], .child, path)
      if let first = grammar.children(child).first, first == extent.lowerBound, [.case, .mark].contains(grammar.relation(first)) {
        add([stretch(first + 1, range.upperBound)], .bareChild, path)
      }
      if relation.base == .obj || relation.base == .obl || relation.base == .xcomp || relation.base == .nsubj {
        for grandchild in grammar.children(child).prefix(10) {
          switch grammar.relation(grandchild).base {
          case .nmod, .acl, .ccomp, .xcomp, .obj, .obl, .advcl, .appos, .amod, .compound:
            add([grammar.extent(grandchild)], .grandchild, path << 6 | UInt64(grammar.relation(grandchild).number))
          default: break
          }
        }
      }
      if child > cue, starts < 3, relation.base != .advmod {
        starts += 1
        add([stretch(extent.lowerBound, sentenceEnd)], .fromChild, path)
        add([stretch(extent.lowerBound, grammar.extent(cue).upperBound)], .toSubtreeEnd, path)
      }
    }
  }

  private mutating func right() {
    let start = tagEnd
    guard start < unit.upperBound else { return }
    add([start..<unit.upperBound], .rest)
    add([stretch(start, sentenceEnd)], .rest, 1)
    if grammar.extent(cue).upperBound > start { add([start..<grammar.extent(cue).upperBound], .subtree) }
    let clause = ClauseEnd(context: context).end(
      from: start, cue: Cue(head: cue, group: group, score: 0, isPassive: false, isNonfinite: false), isClausal: true)
    if clause > start { add([start..<clause], .clause) }
    var commas = 0
    for at in stretch(start, min(unit.upperBound, start + 80)) where !passage.isQuoted(at) {
      if at > start + 1, passage.classes[at] == .comma || context.phrases.isDash(at) || passage.isWord(at, ";") {
        add([start..<at], .comma, UInt64(commas))
        commas += 1
        if commas == 3 { break }
      } else if at > start + 1, passage.classes[at] == .conjunction || passage.classes[at] == .subordinator, commas == 0 {
        add([start..<at], .comma, UInt64(passage.classes[at].rawValue) + 9)
      }
    }
    if let next = context.cue(from: start + 1) { add([stretch(start, next.group.lowerBound)], .untilRule) }
  }

  private var lefts: [(Int, Candidate.Kind)] {
    var starts: [(Int, Candidate.Kind)] = [
      (unit.lowerBound, .left), (max(grammar.sentence.lowerBound, unit.lowerBound), .leftSentence),
      (context.clauseStart(before: tagStart), .leftClause),
    ]
    if let region = context.regionEnding(before: tagStart) { starts.append((region.tokens.lowerBound, .leftRegion)) }
    if let head = grammar.head(cue), head < cue { starts.append((grammar.extent(head).lowerBound, .leftHead)) }
    return starts
  }

  private mutating func left() {
    let end = tagStart
    for (start, kind) in lefts where start < end {
      add([start..<end], kind, UInt64(grammar.relation(cue).number))
      add([start..<end, stretch(tagEnd, sentenceEnd)], .leftAndRest, UInt64(kind.rawValue))
      if let region = nextRegion, region.lowerBound > tagEnd { add([start..<end, region], .leftAndRegion, UInt64(kind.rawValue)) }
    }
  }

  private var nextRegion: Range<Int>? {
    for at in stretch(tagEnd, min(unit.upperBound, tagEnd + 40)) {
      if let region = passage.region(at) {
        return stretch(max(at, region.tokens.lowerBound), min(region.tokens.upperBound, unit.upperBound))
      }
    }
    return nil
  }

  private mutating func regions() {
    if let region = nextRegion {
      add([region], .region)
      add([stretch(tagEnd, region.upperBound)], .regions)
      if region.upperBound < unit.upperBound { add([stretch(region.lowerBound, sentenceEnd)], .regions, 1) }
    }
    if let region = context.regionEnding(before: tagStart) { add([region.tokens.clamped(to: unit)], .regionBefore) }
    for at in stride(from: group.lowerBound - 1, through: max(unit.lowerBound, group.lowerBound - 40), by: -1) {
      guard let region = passage.region(at) else { continue }
      add([region.tokens.clamped(to: unit)], .regionBefore, 1)
      break
    }
  }

  private mutating func heads() {
    for child in grammar.children(cue).prefix(16) where grammar.relation(child).base == .nsubj && child < cue {
      let extent = grammar.extent(child)
      if extent.upperBound <= group.lowerBound {
        add([extent, stretch(group.upperBound, grammar.extent(cue).upperBound)], .passive)
        for other in grammar.children(cue).prefix(24)
        where other > cue && [.xcomp, .obl, .ccomp, .advcl].contains(grammar.relation(other).base) {
          add([extent, grammar.extent(other)], .passive, UInt64(grammar.relation(other).number))
        }
      }
    }
    guard let head = grammar.head(cue) else { return }
    let extent = grammar.extent(head)
    let own = grammar.extent(cue)
    let path = UInt64(grammar.relation(cue).number)
    if own.upperBound <= extent.upperBound { add([stretch(own.upperBound, extent.upperBound)], .around, path) }
    if own.lowerBound >= extent.lowerBound { add([stretch(extent.lowerBound, own.lowerBound)], .around, path &+ 64) }
    if head < cue {
      add([stretch(extent.lowerBound, tagStart)], .noun, path)
      add([head..<(head + 1)], .noun, path &+ 64)
    } else if head > group.upperBound {
      add([stretch(group.upperBound, extent.upperBound)], .noun, path)
      add([stretch(group.upperBound, head + 1)], .noun, path &+ 64)
    }
    for child in grammar.children(head).prefix(16) where child > cue && grammar.extent(child).lowerBound >= group.upperBound {
      switch grammar.relation(child).base {
      case .nmod, .acl, .ccomp, .xcomp, .obl, .advcl, .obj:
        add([grammar.extent(child)], .around, path << 7 | UInt64(grammar.relation(child).number))
      default: break
      }
    }
  }
}
