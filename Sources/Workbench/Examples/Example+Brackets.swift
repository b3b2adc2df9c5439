import AnalyzerKit

extension Example {
  /// A text with `⟦` and `⟧` around places, which may be nested, as an example is written.
  static func bracketed(_ text: SourceText, _ places: [TextSpan]) -> String {
    var cuts: [(at: Int, order: Int, bracket: String)] = []
    for place in places where place.isEmpty { cuts.append((place.start, 0, "⟦⟧")) }
    for place in places where !place.isEmpty {
      // Where several meet, closing comes first, the longer opens first, and the shorter closes first.
      cuts.append((place.start, Int.max - place.count, "⟦"))
      cuts.append((place.end, place.count - Int.max, "⟧"))
    }
    cuts.sort { ($0.at, $0.order) < ($1.at, $1.order) }
    var marked = ""
    var at = 0
    for cut in cuts {
      marked += text.string(TextSpan(at, cut.at)) + cut.bracket
      at = max(at, cut.at)
    }
    return marked + text.string(TextSpan(at, text.bytes.count))
  }
}
