import AnalyzerKit

/// Every different capitalised word is an entity.
struct FakeEntities: Analyzer {
  struct Options: AnalyzerOptions {
    /// Words with fewer letters are no names.
    var least = 3
    var list: String?

    static let fields: [Field<Options>] = [
      Field("least", \.least, help: "letters of a name at least"), Field("list", \.list, help: "a file", file: true),
    ]
  }

  static let key = LayerKey<Entity>.entities
  static let info = AnalyzerInfo(verb: "entities", letter: "e", summary: "names", version: "1.0")
  let options: Options

  init(options: Options) { self.options = options }

  func analyze(_ text: AnalyzedText, _ layers: Layers) -> [Entity] {
    var entities: [Entity] = []
    for token in 0..<text.tokens.count {
      let word = text.string(token)
      guard word.count >= options.least, word.first?.isUppercase == true else { continue }
      let span = text.tokens.span(token)
      let mention = EntityMention(span, text: word)
      if let at = entities.firstIndex(where: { $0.name == word }) {
        entities[at].mentions.append(mention)
      } else {
        var entity = Entity(span: span, reason: Reason("capital", [Evidence("word", span, note: "a capital")]))
        entity.name = word
        entity.mentions = [mention]
        entities.append(entity)
      }
    }
    return entities
  }
}

/// Every outermost stretch between quotation marks is a quotation by the entity named next in the same paragraph.
struct FakeQuotes: Analyzer {
  static let key = LayerKey<Quote>.quotes
  static let info = AnalyzerInfo(verb: "quotes", letter: "q", summary: "quotations", version: "1.0", aliases: ["quotations"])
  static let requires: [Requirement] = [.layer(.entities)]

  init(options: NoOptions) {}

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Quote] {
    let entities = try layers[.entities]
    return text.quotedRegions.filter { $0.depth == 0 }.map { region in
      var quote = Quote(span: region.span, reason: Reason("marks", [Evidence("content", region.span)]))
      let end = text.article.blocks[region.block].span.end
      var nearest = end
      for (index, entity) in entities.marks.enumerated() {
        for mention in entity.mentions where mention.span.start >= region.span.end && mention.span.start < nearest {
          nearest = mention.span.start
          quote.speaker = entity.name
          quote.entity = entities.id(index)
          quote.source = [mention.span]
        }
      }
      return quote
    }
  }
}

/// One record an article: its words and quotations.
struct FakeCounts: Analyzer {
  struct Counts: Mark {
    var span: TextSpan
    var reason: Reason
    var words = 0
    var quotes = 0
    var share = 0.0

    init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }

    static let fields: [Field<Counts>] = [
      Field("words", \.words, help: "words", total: .sum), Field("quotes", \.quotes, help: "quotations", total: .sum),
      Field("share", \.share, help: "quotations a word", total: .mean),
    ]
  }

  static let key = LayerKey<Counts>("counts")
  static let info = AnalyzerInfo(verb: "counts", letter: "c", summary: "counts", version: "1.0", shape: .record)
  static let requires: [Requirement] = [.layer(.quotes)]

  init(options: NoOptions) {}

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Counts] {
    var counts = Counts(span: text.text.span, reason: Reason("count"))
    counts.words = (0..<text.tokens.count).count { text.tokens.kinds[$0].isWordLike }
    counts.quotes = try layers[.quotes].marks.count
    counts.share = counts.words == 0 ? .nan : Double(counts.quotes) / Double(counts.words)
    return [counts]
  }
}
