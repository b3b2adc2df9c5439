import AnalyzerKit
import Foundation

/// Decides which words of a unit are cues, and for each of them whose words and which words, from what the rules and the tree propose.
struct LearnedAttribution {
  let grammar: Grammar
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
      if let index = view.verdicts.cue(token), view.verdicts.made[index].isSettled { score = max(score, model.threshold) }
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
      if isTalk(one, cue.head) { continue }
      if one.reporter == nil { one.chance = 1 / (1 + exp(-cue.score)) }
      found.append(one)
    }
    found = Nesting.outermost(found) { grammar.passage.traits[$0].contains(.parenthetical) }
    found += made.filter { $0.cue?.isEmpty ?? true }
    return found.sorted { $0.extent.lowerBound < $1.extent.lowerBound }
  }

  private func attribution(_ cue: Int, _ group: Range<Int>, _ view: View, _ context: UnitContext) -> Attribution? {
    let ruled = view.verdicts.cue(cue).map { view.verdicts.made[$0] }
    // So it is with what the next paragraph says.
    if let ruled, ruled.isSettled || ruled.content.isEmpty { return ruled }
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
