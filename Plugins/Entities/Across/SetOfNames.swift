import AnalyzerKit

/// Everything that the articles of a command name, mark by mark.
struct SetOfNames: Sendable {
  /// One of the articles.
  struct Source: Sendable {
    let item: SessionView.Item
    /// Its marks among `marks`.
    var marks = 0..<0
  }

  private(set) var articles: [Source] = []
  private(set) var marks: [NamedInArticle] = []
  /// Marks that were left out, by what they are.
  private(set) var valuesLeftOut = 0
  /// By the article's number in the session.
  private var places: [Int: Int] = [:]

  /// Reads the entities of all articles of the groups, each once, on all cores.
  init(_ groups: [SessionView], isWanted: @escaping @Sendable (EntityType) -> Bool) throws {
    guard let view = groups.first else { return }
    var items: [SessionView.Item] = []
    for item in groups.flatMap(\.items) where places[item.number] == nil {
      places[item.number] = items.count
      items.append(item)
    }
    let numbers = places
    let shards = try view.shards(of: items) { shard in
      let lexicon = Lexicon()
      var found: [NamedInArticle] = []
      var leftOut = 0
      try shard.forEach { item in
        let layer = try item.layers()[.entities]
        for (at, entity) in layer.marks.enumerated() {
          if !isWanted(entity.type) {
            if entity.type.isValue { leftOut += 1 }
            continue
          }
          found.append(NamedInArticle(entity, id: layer.id(at), article: numbers[item.number] ?? 0, lexicon: lexicon))
        }
      }
      return (found, leftOut)
    }
    articles = items.map { Source(item: $0) }
    for (found, leftOut) in shards {
      marks += found
      valuesLeftOut += leftOut
    }
    var at = 0
    for article in articles.indices {
      let first = at
      while at < marks.count, marks[at].article == article { at += 1 }
      articles[article].marks = first..<at
    }
  }

  /// The marks of an article of the session.
  func marks(of item: SessionView.Item) -> Range<Int> { places[item.number].map { articles[$0].marks } ?? 0..<0 }
}
