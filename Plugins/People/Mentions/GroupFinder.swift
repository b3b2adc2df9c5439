import AnalyzerKit

/// Finds persons who are named together: “Anna Berg and Ivan Orlov”, “Berg and colleagues”, “Berg et al.”
struct GroupFinder {
  let passage: Passage
  private let shapes: PhraseShapes
  private static let most = 8

  init(passage: Passage) {
    self.passage = passage
    shapes = PhraseShapes(passage: passage)
  }

  /// The group whose last part is a mention that has just been found.
  func group(endingWith last: Int, _ found: [Mention]) -> Mention? {
    let mention = found[last]
    guard mention.kind == .name || mention.kind == .nominal && mention.owner == nil || isColleagues(mention) else { return nil }
    if mention.kind == .name, let end = othersEnd(mention) { return made([last], mention.tokens.lowerBound..<end, mention) }
    var parts = [last]
    var start = mention.kind == .name ? shapes.prenominal(before: mention.tokens.lowerBound).lowerBound : mention.tokens.lowerBound
    let sentence = passage.sentence(of: mention.head)
    guard start - 1 > sentence.lowerBound, passage.isWord(start - 1, "and") || passage.isSign(start - 1, 0x26) else { return nil }
    var end = start - 1
    if end - 1 > sentence.lowerBound, passage.isComma(end - 1) { end -= 1 }
    var before = last - 1
    while before >= 0, parts.count < GroupFinder.most, found[before].sentence == mention.sentence {
      let part = found[before]
      guard part.parts.isEmpty, part.tokens.upperBound == end else {
        if part.tokens.upperBound < end { break }
        before -= 1
        continue
      }
      guard part.kind == .name || part.kind == .nominal && part.number == .one && part.determiner != .bare else { break }
      parts.append(before)
      start = part.tokens.lowerBound
      let outer = part.kind == .name ? shapes.prenominal(before: start).lowerBound : start
      guard outer - 1 > sentence.lowerBound, passage.isComma(outer - 1) else { break }
      end = outer - 1
      before -= 1
    }
    guard parts.count > 1, parts.contains(where: { found[$0].kind == .name }) else { return nil }
    return made(parts.reversed(), start..<mention.tokens.upperBound, mention)
  }

  private func isColleagues(_ mention: Mention) -> Bool {
    mention.kind == .nominal && mention.number == .several && mention.determiner == .owned
  }

  /// After “et al.”.
  private func othersEnd(_ mention: Mention) -> Int? {
    let next = mention.tokens.upperBound
    guard next + 1 < passage.sentence(of: mention.head).upperBound, passage.isWord(next, "et") else { return nil }
    return passage.isWord(next + 1, "al") || passage.isWord(next + 1, "al.") ? next + 2 : nil
  }

  private func made(_ parts: [Int], _ tokens: Range<Int>, _ last: Mention) -> Mention {
    var group = Mention(kind: .nominal, tokens: tokens, head: last.head, sentence: last.sentence, region: last.region)
    group.number = .several
    group.determiner = .counted
    group.parts = parts
    return group
  }
}
