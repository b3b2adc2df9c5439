import AnalyzerKit

/// VADER's rules: the valence of every item of a sentence from its neighbours.
///
/// Hutto and Gilbert (2014), as in vaderSentiment 3.3.2. `isExact` keeps that program's slips, so that its figures come out: special phrases
/// only from the fourth word on, `kind of` lowering negative words further, “so” and “this” strengthening without “never”, and equal values
/// on both sides of “but” mistaken for each other.
struct VaderRules {
  let isExact: Bool
  let phrases: PhraseTable

  /// The published constants.
  static let negation = -0.74
  static let capitals = 0.733
  private static let never = 1.25

  /// Fills `findings` with one entry for every item of the lexicon whose valence counts.
  func apply(_ sentence: SentenceItems, into findings: inout [Finding]) {
    findings.removeAll(keepingCapacity: true)
    if !sentence.holdsListed { return }
    let items = sentence.items
    let standOut = sentence.capitalsStandOut
    for at in items.indices where items[at].traits.isListed && items[at].traits.booster == 0 {
      if items[at].traits.rule == .kind, at + 1 < items.count, items[at + 1].traits.rule == .of { continue }
      findings.append(finding(at, items, standOut))
    }
    if let but = items.firstIndex(where: { $0.traits.rule == .but }) { weigh(around: but, &findings) }
  }

  private func finding(_ at: Int, _ items: [SentenceItems.Item], _ standOut: Bool) -> Finding {
    let item = items[at]
    func rule(_ back: Int) -> RuleWord { at >= back ? items[at - back].traits.rule : .none }
    var finding = Finding(item: at, listed: item.traits.valence)
    if item.traits.rule == .no, at + 1 < items.count, items[at + 1].traits.isListed { finding.replace(0) }
    if rule(1) == .no || rule(2) == .no || (rule(3) == .no && (rule(1) == .or || rule(1) == .nor)) {
      finding = Finding(item: at, listed: item.traits.valence)
      finding.multiply(VaderRules.negation)
    }
    if item.isUpper, standOut { finding.add(finding.value > 0 ? VaderRules.capitals : -VaderRules.capitals) }
    for back in 1...3 where at >= back && !items[at - back].traits.isListed {
      boost(&finding, by: items[at - back], standOut, damping: back == 1 ? 1 : back == 2 ? 0.95 : 0.9)
      negate(&finding, back, isNegation: items[at - back].traits.isNegation, rule)
      if back == 3, isExact { applySpecialCases(&finding, items) }
    }
    if rule(1) == .least, !items[at - 1].traits.isListed, at < 2 || (rule(2) != .at && rule(2) != .very) {
      finding.multiply(VaderRules.negation)
    }
    return finding
  }

  private func boost(_ finding: inout Finding, by item: SentenceItems.Item, _ standOut: Bool, damping: Double) {
    guard item.traits.booster != 0 else { return }
    var scalar = finding.value < 0 ? -item.traits.booster : item.traits.booster
    if item.isUpper, standOut { scalar += finding.value > 0 ? VaderRules.capitals : -VaderRules.capitals }
    finding.add(scalar * damping)
  }

  private func negate(_ finding: inout Finding, _ back: Int, isNegation: Bool, _ rule: (Int) -> RuleWord) {
    func isSoOrThis(_ back: Int) -> Bool { rule(back) == .so || rule(back) == .this }
    switch back {
    case 2 where rule(2) == .never && isSoOrThis(1):
      finding.multiply(VaderRules.never)
    case 2 where rule(2) == .without && rule(1) == .doubt:
      break
    case 3 where rule(3) == .never && (isSoOrThis(2) || isSoOrThis(1)):
      finding.multiply(VaderRules.never)
    case 3 where isExact && isSoOrThis(1):
      finding.multiply(VaderRules.never)
    case 3 where rule(3) == .without && (rule(2) == .doubt || rule(1) == .doubt):
      break
    default:
      if isNegation { finding.multiply(VaderRules.negation) }
    }
  }

  /// The phrases that vaderSentiment looks for around a word with three words before it.
  private func applySpecialCases(_ finding: inout Finding, _ items: [SentenceItems.Item]) {
    let at = finding.item
    func effect(_ range: ClosedRange<Int>) -> PhraseTable.Effect? {
      guard range.upperBound < items.count else { return nil }
      var state = PhraseTable.root
      for word in range {
        guard let next = phrases.step(state, items[word].traits.phraseWord) else { return nil }
        state = next
      }
      return phrases.effect(state)
    }
    func special(_ range: ClosedRange<Int>) -> Double? {
      if case .special(let value) = effect(range) { value } else { nil }
    }
    let before = [(at - 1)...at, (at - 2)...at, (at - 2)...(at - 1), (at - 3)...(at - 1), (at - 3)...(at - 2)]
    if let value = before.lazy.compactMap(special).first { finding.replace(value) }
    for range in [at...(at + 1), at...(at + 2)] {
      if let value = special(range) { finding.replace(value) }
    }
    for range in [(at - 3)...(at - 1), (at - 3)...(at - 2), (at - 2)...(at - 1)] {
      if case .booster(let value) = effect(range) { finding.add(value) }
    }
  }

  /// What stands before the first “but” counts half, what stands after it half as much again.
  private func weigh(around but: Int, _ findings: inout [Finding]) {
    for index in findings.indices where findings[index].value != 0 {
      // vaderSentiment takes the first item with the same value for the item itself. (Sentences of thousands of finds are spared the search.)
      let target =
        isExact && findings.count < 4096 ? findings.firstIndex { $0.value == findings[index].value } ?? index : index
      if findings[target].item < but {
        findings[target].multiply(0.5)
      } else if findings[target].item > but {
        findings[target].multiply(1.5)
      }
    }
  }
}
