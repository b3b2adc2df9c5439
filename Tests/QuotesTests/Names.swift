import AnalyzerKit

@testable import People

/// Layers of entities made by hand, and of the people that follow from them: names with the other forms under which a text mentions them.
enum Names {
  /// Each entry: the full name, then other forms. Longer forms are found before shorter ones that they hold.
  static func layer(_ entries: [(EntityType, [String])], in text: AnalyzedText) throws -> Layers {
    var taken: [TextSpan] = []
    var found: [[EntityMention]] = Array(repeating: [], count: entries.count)
    let forms = entries.enumerated().flatMap { index, entry in entry.1.map { (index, $0) } }.sorted { $0.1.utf8.count > $1.1.utf8.count }
    for (index, form) in forms {
      for span in places(of: form, in: text) where !taken.contains(where: { $0.overlaps(span) }) {
        taken.append(span)
        found[index].append(EntityMention(span, text: form))
      }
    }
    var marks: [Entity] = []
    for (index, entry) in entries.enumerated() where !found[index].isEmpty {
      let mentions = found[index].sorted { $0.span < $1.span }
      var entity = Entity(span: mentions[0].span, reason: Reason("by-hand"))
      entity.type = entry.0
      entity.name = entry.1[0]
      entity.mentions = mentions
      marks.append(entity)
    }
    var layers = Layers()
    layers.set(.entities, Layer(marks: marks.sorted { $0.span < $1.span }, letter: "e"))
    let people = text.article.isEnglish || text.article.metadata.language == nil
    layers.set(.people, Layer(marks: people ? try PeopleAnalyzer(options: NoOptions()).analyze(text, layers) : [], letter: "p"))
    return layers
  }

  /// Whole words only.
  private static func places(of form: String, in text: AnalyzedText) -> [TextSpan] {
    let words = Array(form.utf8)
    let bytes = text.bytes
    guard bytes.count >= words.count else { return [] }
    func isLetter(_ at: Int) -> Bool {
      at >= 0 && at < bytes.count && (bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A || bytes[at] >= 0x80 && bytes[at] != 0xE2)
    }
    var spans: [TextSpan] = []
    for start in 0...(bytes.count - words.count) where bytes[start] == words[0] && !isLetter(start - 1) && !isLetter(start + words.count) {
      if bytes[start..<(start + words.count)].elementsEqual(words) { spans.append(TextSpan(start, start + words.count)) }
    }
    return spans
  }
}
