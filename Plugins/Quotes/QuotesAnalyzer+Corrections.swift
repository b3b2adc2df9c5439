import AnalyzerKit

/// What follows from corrections of a quotation.
extension QuotesAnalyzer {
  /// Another content has another beginning and may be of another kind; another speaker is somebody else among entities and people; another cue
  /// has another verb.
  public static func corrected(
    _ mark: Quote, from before: Quote, given: [String], in text: AnalyzedText, _ layers: Layers
  ) -> Quote {
    var quote = mark
    if quote.content.isEmpty { quote.content = [quote.span] }
    if quote.content != before.content || before.reason.rule == "marked-by-you" {
      quote.content.sort()
      quote.span = quote.content[0]
      if !given.contains("kind") { quote.kind = kind(of: quote.content, in: text) }
    }
    if quote.speaker != before.speaker {
      quote.entity = quote.speaker.flatMap { entity(named: $0, layers) }
      quote.person = quote.speaker.flatMap { person(named: $0, quote.entity, layers) }
    }
    if quote.cue != before.cue {
      let cue = quote.cue.first.flatMap { tokens(of: $0, in: text) }.map { CueReader(text).reading(of: $0) }
      quote.cueLemma = cue?.lemma
      if !given.contains("verb") { quote.verb = cue?.verb }
    }
    return quote
  }

  private static func kind(of content: [TextSpan], in text: AnalyzedText) -> Quote.Kind {
    let regions = text.quotedRegions.map(\.span)
    var words = 0
    var quoted = 0
    for span in content {
      for token in tokens(of: span, in: text) ?? 0..<0 where text.tokens.kinds[token].isWordLike {
        words += 1
        if regions.contains(where: { $0.overlaps(text.tokens.span(token)) }) { quoted += 1 }
      }
    }
    return quoted == 0 ? .indirect : quoted == words ? .direct : .mixed
  }

  /// The tokens that a span holds words of.
  private static func tokens(of span: TextSpan, in text: AnalyzedText) -> Range<Int>? {
    func first(_ isBeyond: (Int) -> Bool) -> Int {
      var low = 0
      var high = text.tokens.count
      while low < high {
        let middle = (low + high) / 2
        if isBeyond(middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = first { Int(text.tokens.ends[$0]) > span.start }
    let end = first { Int(text.tokens.starts[$0]) >= span.end }
    return start < end ? start..<end : nil
  }

  /// The one entity that is called so in the article; nil where none or several are.
  private static func entity(named name: String, _ layers: Layers) -> String? {
    guard let layer = try? layers[.entities] else { return nil }
    let folded = TextFolding.fold(name)
    let found = layer.marks.indices.filter { TextFolding.fold(layer.marks[$0].name) == folded }
    return found.count == 1 ? layer.id(found[0]) : nil
  }

  private static func person(named name: String, _ entity: String?, _ layers: Layers) -> String? {
    guard let layer = try? layers[.people] else { return nil }
    let folded = TextFolding.fold(name)
    let found = layer.marks.indices.filter { index in
      entity.map { layer.marks[index].entity == $0 } ?? (TextFolding.fold(layer.marks[index].name) == folded)
    }
    return found.count == 1 ? layer.id(found[0]) : nil
  }
}
