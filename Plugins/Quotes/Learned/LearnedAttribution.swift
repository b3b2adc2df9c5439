import AnalyzerKit
import Foundation

/// Decides which words of a unit are cues, and for each of them whose words and which words, from what the rules and the tree propose.
struct LearnedAttribution {
  private let grammar: Grammar
  private let cueFinder: CueFinder
  private let model: AttributionModel
  private let scorer = CueScorer()

  init(_ passage: Passage, _ cueFinder: CueFinder, _ model: AttributionModel) {
    grammar = Grammar(passage)
    self.cueFinder = cueFinder
    self.model = model
  }

  /// A unit as the three decisions see it.
  struct View {
    let verdicts: RuleVerdicts
    let cues: CueFeatures
    let sources: SourceFeatures
    let contents: ContentFeatures
  }

  func view(_ made: [Attribution], _ context: UnitContext) -> View {
    let verdicts = RuleVerdicts(made, context.unit.tokens, grammar.passage, scorer)
    return View(
      verdicts: verdicts, cues: CueFeatures(grammar: grammar, context: context, verdicts: verdicts),
      sources: SourceFeatures(grammar: grammar, context: context, verdicts: verdicts),
      contents: ContentFeatures(grammar: grammar, context: context, verdicts: verdicts))
  }

  /// A cue with its auxiliaries.
  func group(_ head: Int, _ view: View, _ context: UnitContext) -> Range<Int> {
    if let index = view.verdicts.cue(head), let cue = view.verdicts.made[index].cue { return cue }
    return cueFinder.cue(head, 0, context.unit.tokens).group
  }

  func contentCandidates(_ cue: Int, _ group: Range<Int>, _ source: Range<Int>?, _ view: View, _ context: UnitContext) -> [Candidate] {
    ContentCandidates.make(grammar, context, view.verdicts, cue, group, source)
  }

  func isAbove(_ high: Int, _ low: Int) -> Bool {
    grammar.enter(low)
    var at = grammar.head(low)
    while let place = at {
      if place == high { return true }
      at = grammar.head(place)
    }
    return false
  }

  /// In the order of the text.
  func decided(_ made: [Attribution], _ context: UnitContext) -> [Attribution] {
    let view = view(made, context)
    var features = FeatureList()
    var chosen: [(head: Int, group: Range<Int>, score: Float)] = []
    for token in view.cues.candidates() {
      features.removeAll()
      view.cues.collect(token, into: &features)
      var score = model.score(features, .cue)
      // That one reports what another said, only the rules know.
      if let index = view.verdicts.cue(token), view.verdicts.made[index].reporter != nil { score = max(score, model.threshold) }
      if score < model.threshold, isSayingThat(token) { score = max(model.threshold, LearnedAttribution.least.unknown) }
      guard score >= model.threshold else { continue }
      let group = group(token, view, context)
      if let last = chosen.last, last.group.overlaps(group) {
        if last.score >= score { continue }
        chosen.removeLast()
      }
      chosen.append((token, group, score))
    }
    var found: [Attribution] = []
    for cue in chosen {
      guard var one = attribution(cue.head, cue.group, view, context),
        view.verdicts.cue(cue.head) != nil || isSure(one, cue.score, isKnown: view.verdicts.score(cue.head) > RuleVerdicts.none)
      else { continue }
      if one.reporter == nil { one.chance = 1 / (1 + exp(-cue.score)) }
      found.append(one)
    }
    found = Nesting.outermost(found) { grammar.passage.traits[$0].contains(.parenthetical) }
    found += made.filter { $0.cue?.isEmpty ?? true }
    return found.sorted { $0.extent.lowerBound < $1.extent.lowerBound }
  }

  /// “…, maintaining that …”: whatever the verb, unless it tells what follows from what.
  private func isSayingThat(_ token: Int) -> Bool {
    guard token > 0, grammar.tag(token) == .VBG, grammar.relation(token).base == .advcl, grammar.tag(token - 1) == .comma,
      grammar.passage.isWord(token + 1, "that")
    else { return false }
    let others: [StaticString] = [
      "meaning", "ensuring", "making", "providing", "seeing", "considering", "supposing", "guaranteeing", "resulting", "proving", "being",
      "forgetting", "finding", "discovering", "learning",
    ]
    return !others.contains { grammar.passage.isWord(token, $0) }
      && grammar.children(token).contains { grammar.relation($0) == .ccomp && grammar.extent($0).lowerBound == token + 1 }
  }

  private func attribution(_ cue: Int, _ group: Range<Int>, _ view: View, _ context: UnitContext) -> Attribution? {
    let ruled = view.verdicts.cue(cue).map { view.verdicts.made[$0] }
    // So it is with what the next paragraph says.
    if let ruled, ruled.reporter != nil || ruled.content.isEmpty { return ruled }
    var features = FeatureList()
    let source = best(view.sources.candidates(cue, group), .source, &features) { view.sources.collect($0, cue, group, into: &$1) }
    let range = source?.pieces.first
    var one = ruled ?? Attribution(rule: "cue-before", cue: group, content: [], unit: context.index)
    if let source, ruled?.source != source.pieces {
      one.source = source.pieces
      one.inherits = false
    }
    var contents = contentCandidates(cue, group, range, view, context)
    contents.removeAll { isBeside($0, cue, range) }
    if let addressee = ruled?.addressee { contents.removeAll { $0.pieces.contains { $0.overlaps(addressee) } } }
    guard let content = best(contents, .content, &features, by: { view.contents.collect($0, cue, group, range, into: &$1) }) else {
      return ruled
    }
    // Of quotations the marks tell where they end: only more of them are taken.
    if let ruled, isQuotedAlone(ruled.content), quotedWords(content.pieces) <= quotedWords(ruled.content) { return one }
    one.content = afterColon(content, context) ?? content.pieces
    if let cue = one.cue, one.addressee == nil, content.start > cue.upperBound, isPartOfCue(cue.upperBound..<content.start) {
      one.cue = cue.lowerBound..<content.start
    }
    if ruled == nil {
      if content.start < group.lowerBound { one.rule = content.pieces.count > 1 ? "cue-inside" : "cue-after" }
      let leading = LeadingRule(context: context)
      let made = Cue(head: cue, group: group, score: 0, isPassive: false, isNonfinite: false)
      if leading.isTerms(one, made) || leading.isNothingSaid(content.start..<content.end, one, made) { return nil }
    }
    return one
  }

  /// Log odds asked of what no rule has found: where nobody is named, where a thing without a verb is all that was said, where the word is
  /// not one of saying or thinking, else.
  private static let least: (nameless: Float, verbless: Float, unknown: Float, other: Float) = (4, 2, 0.8, 0.2)

  private func isSure(_ one: Attribution, _ score: Float, isKnown: Bool) -> Bool {
    if one.source.isEmpty { return score >= LearnedAttribution.least.nameless }
    let hasWords = one.content.contains { piece in
      piece.prefix(60).contains {
        if let region = grammar.passage.region($0) { return !region.looksLikeTitle }
        return grammar.tag($0).isVerb || grammar.tag($0) == .MD
      }
    }
    if !hasWords { return score >= LearnedAttribution.least.verbless + (isKnown ? 0 : LearnedAttribution.least.unknown) }
    return score >= (isKnown || quotedWords(one.content) > 0 ? LearnedAttribution.least.other : LearnedAttribution.least.unknown)
  }

  private func quotedWords(_ pieces: [Range<Int>]) -> Int {
    pieces.reduce(0) { sum, piece in sum + piece.prefix(400).count { grammar.passage.isQuoted($0) } }
  }

  /// “pointed out”, “made clear”: what stands between a verb and what was said.
  private func isPartOfCue(_ tokens: Range<Int>) -> Bool {
    tokens.count < 3
      && tokens.allSatisfy {
        let tag = grammar.tag($0)
        return !grammar.passage.isQuoted($0) && (tag == .RP || tag == .JJ || tag.isAdverb)
      }
  }

  /// Whether a content holds what cannot have been said: the source itself, or, outside of quotation marks, what the source did besides
  /// (“laughed and asked …”) or what the next sentence tells.
  private func isBeside(_ content: Candidate, _ cue: Int, _ source: Range<Int>?) -> Bool {
    if let source, content.pieces.contains(where: { $0.overlaps(source) }) { return true }
    if content.pieces.count == 2, isTime(content.pieces[1], behind: cue) { return true }
    guard !content.pieces.contains(where: { grammar.passage.isQuoted($0.lowerBound) }) else { return false }
    if grammar.sentence.contains(cue), content.start >= grammar.sentence.upperBound { return true }
    return grammar.children(cue).contains { besides in
      grammar.relation(besides) == .conj && content.pieces.contains { $0.contains(besides) && $0.lowerBound > cue }
    }
  }

  /// “…, X said [on Tuesday]”: what was said goes on only behind a mark, or with a verb; but “The pier was described [as beyond repair]”.
  private func isTime(_ tail: Range<Int>, behind cue: Int) -> Bool {
    guard tail.lowerBound > cue, isWord(tail.lowerBound - 1), !grammar.passage.isQuoted(tail.lowerBound) else { return false }
    return !grammar.children(cue).contains { grammar.relation($0) == .passiveSubject } && !tail.contains { grammar.tag($0).isVerb }
  }

  private func isWord(_ token: Int) -> Bool {
    switch grammar.passage.classes[token] {
    case .comma, .colon, .end, .punctuation, .quoted: false
    default: !grammar.passage.isQuoted(token)
    }
  }

  /// “answered each of them in one word: “No.””: the quotation that a colon announces behind what was taken for the content.
  private func afterColon(_ content: Candidate, _ context: UnitContext) -> [Range<Int>]? {
    guard content.pieces.count == 1, quotedWords(content.pieces) == 0 else { return nil }
    var colon = content.end
    while colon < context.high, colon - content.end < 12, context.kind(colon) != .colon {
      let kind = context.kind(colon)
      guard kind != .quoted, kind != .end, kind != .comma, context.cue(at: colon) == nil else { return nil }
      colon += 1
    }
    guard colon + 1 < context.high, context.kind(colon) == .colon, let region = grammar.passage.region(colon + 1),
      region.tokens.lowerBound == colon + 1
    else { return nil }
    return [region.tokens.clamped(to: context.unit.tokens)]
  }

  /// Whether each piece is a quotation with its marks, and nothing else.
  private func isQuotedAlone(_ pieces: [Range<Int>]) -> Bool {
    pieces.allSatisfy { grammar.passage.region($0.lowerBound)?.tokens == $0 }
  }

  private func best(
    _ candidates: [Candidate], _ decision: AttributionModel.Decision, _ features: inout FeatureList,
    by collect: (Candidate, inout FeatureList) -> Void
  ) -> Candidate? {
    var best: (candidate: Candidate, score: Float)?
    for candidate in candidates {
      features.removeAll()
      collect(candidate, &features)
      let score = model.score(features, decision)
      if score > best?.score ?? -.infinity { best = (candidate, score) }
    }
    return best?.candidate
  }
}
