import AnalyzerKit

/// Which names stand in each unit (article, paragraph or sentence) of the articles of a group.
struct NamesByUnit {
  /// How often a name occurs.
  struct Count {
    var mentions = 0
    var articles = 0
    fileprivate var lastArticle = -1
  }

  /// One unit that names somebody.
  struct Unit: Sendable {
    /// The article's place among those of the set.
    let article: Int
    /// Rising, each once.
    let names: [Int32]
  }

  private(set) var units: [Unit] = []
  private(set) var counts: [Int: Count] = [:]

  /// What is known of a node of the network.
  static let attributes: [FieldSchema] = [
    FieldSchema("label", .text, help: "the name"),
    FieldSchema("type", .text, help: "its type"),
    FieldSchema("mentions", .integer, help: "how often it is mentioned"),
    FieldSchema("articles", .integer, help: "in how many articles"),
    FieldSchema("units", .integer, help: "in how many paragraphs, sentences or articles"),
  ]

  /// Reads the articles on all cores. Throws when the user pressed Ctrl-C.
  init(_ view: SessionView, _ set: SetOfNames, _ joiner: AcrossJoiner, within unit: CooccurOptions.Unit) throws {
    let nameOf = joiner.nameOf
    let shards = try view.shards { shard in
      var found: [Unit] = []
      try shard.forEach { item in
        let marks = set.marks(of: item)
        if marks.isEmpty { return }
        let places = try UnitPlaces(item, unit)
        var mentions: [(unit: Int, name: Int32)] = []
        for mark in marks {
          for place in set.marks[mark].places {
            if let at = places.unit(of: place) { mentions.append((at, Int32(truncatingIfNeeded: nameOf[mark]))) }
          }
        }
        mentions.sort { $0 < $1 }
        let article = set.marks[marks.lowerBound].article
        var names: [Int32] = []
        for (at, mention) in mentions.enumerated() {
          if names.last != mention.name { names.append(mention.name) }
          if at + 1 == mentions.count || mentions[at + 1].unit != mention.unit {
            found.append(Unit(article: article, names: names))
            names.removeAll(keepingCapacity: true)
          }
        }
      }
      return found
    }
    units = Array(shards.joined())
    try count(view, set, joiner)
  }

  private mutating func count(_ view: SessionView, _ set: SetOfNames, _ joiner: AcrossJoiner) throws {
    let inside = try MentionsInside(view, set)
    for item in view.items {
      for mark in set.marks(of: item) {
        let mentions = inside.count(of: mark, set)
        if mentions == 0 { continue }
        let article = set.marks[mark].article
        counts[joiner.nameOf[mark], default: Count()].mentions += mentions
        if counts[joiner.nameOf[mark]]?.lastArticle != article {
          counts[joiner.nameOf[mark]]?.lastArticle = article
          counts[joiner.nameOf[mark]]?.articles += 1
        }
      }
    }
  }
}

/// In which unit of an article a mention stands.
private struct UnitPlaces {
  private let article: Article
  private let unit: CooccurOptions.Unit
  private let text: AnalyzedText?
  private let words: WordsInside

  init(_ item: SessionView.Item, _ unit: CooccurOptions.Unit) throws {
    article = item.article
    self.unit = unit
    text = unit == .sentence ? try item.text() : nil
    words = try WordsInside(item)
  }

  /// Nil for a mention that is not looked at.
  func unit(of span: TextSpan) -> Int? {
    guard words.hold(span) else { return nil }
    switch unit {
    case .article: return 0
    case .paragraph: return article.blockIndex(at: span.start)
    case .sentence: return text?.sentence(at: span.start)
    }
  }
}
