/// “Poll: …”, “Lund: …” in headings.
struct HeadlineRule {
  let context: UnitContext

  func attributions() -> [Attribution] {
    let block = context.passage.block(context.unit.block)
    guard block.kind.isHeading || block.kind == .title else { return [] }
    guard let colon = (context.low..<min(context.high, context.low + 7)).first(where: { context.kind($0) == .colon }), colon > context.low,
      colon + 2 < context.high
    else { return [] }
    let source = context.low..<colon
    let traits = source.reduce(into: WordTraits()) { $0.formUnion(context.passage.traits[$1]) }
    let isSaid = !traits.isDisjoint(with: [.document, .role, .organisation]) || context.kind(colon + 1) == .quoted
    guard isSaid, !source.contains(where: { context.kind($0) == .number || context.phrases.isVerbLike($0) }) else { return [] }
    return [
      Attribution(
        rule: "headline", cue: colon..<(colon + 1), source: [source], content: [(colon + 1)..<context.textEnd], unit: context.index)
    ]
  }
}
