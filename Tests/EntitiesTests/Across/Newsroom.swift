import AnalyzerKit
import TestSupport

@testable import Entities

/// Articles as verbs see them: each with the entities that the analyzer finds in it, or with those that a test states.
struct Newsroom {
  private(set) var items: [SessionView.Item] = []

  /// Names that a test states, without regard to what an analyzer would find: `PERSON Vera Lund | Lund` in each article's words.
  init(_ articles: [[String]], publishers: [String?] = [], dates: [String?] = []) {
    for (at, names) in articles.enumerated() {
      var words = ""
      var entities: [Entity] = []
      for name in names {
        let type = name.prefix { $0 != " " }
        let forms = name.dropFirst(type.count + 1).split(separator: "|").map {
          $0.trimmingPrefix(" ").split(separator: " ").joined(separator: " ")
        }
        var mentions: [EntityMention] = []
        for form in forms {
          let start = words.utf8.count
          words += form
          mentions.append(EntityMention(TextSpan(start, words.utf8.count), text: form))
          words += ". "
        }
        var entity = Entity(span: mentions[0].span, reason: Reason("test"))
        entity.name = forms[0]
        entity.type = EntityType(rawValue: String(type)) ?? .PERSON
        entity.mentions = mentions
        entities.append(entity)
      }
      var article = TestArticle.article(words)
      if publishers.indices.contains(at), let publisher = publishers[at] { article.metadata.set("publisher", [publisher], Origin(.user)) }
      if dates.indices.contains(at), let date = dates[at] { article.metadata.set("date", [date], Origin(.user)) }
      add(article, entities)
    }
  }

  /// Articles in which the analyzer finds the names.
  init(texts: [String]) throws {
    for text in texts {
      let article = TestArticle.article(text)
      add(article, try EntitiesAnalyzer(options: EntitiesOptions()).analyze(AnalyzedText(article), Layers()))
    }
  }

  /// Articles of a few words whose entities a test states.
  init(entities: [[Entity]]) { for entities in entities { add(TestArticle.article("Some words here."), entities) } }

  private mutating func add(_ article: Article, _ entities: [Entity]) {
    items.append(
      SessionView.Item(
        number: items.count + 1, article: article,
        layers: {
          var layers = Layers()
          layers.set(.entities, Layer(marks: entities, letter: "e"))
          return layers
        }, text: { AnalyzedText(article) }))
  }

  var view: SessionView { SessionView(items: items, checkInterrupt: {}) }

  /// Some of the articles, by their numbers.
  func view(_ numbers: [Int]) -> SessionView { SessionView(items: numbers.map { items[$0 - 1] }, checkInterrupt: {}) }
}

extension Table {
  /// Cells of some columns, joined by ` | `.
  func lines(_ names: String...) -> [String] {
    rows.map { row in
      names.map { name in
        switch column(name).map({ row.cells[$0] }) {
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .number(let number): "\((number * 1000).rounded() / 1000)"
        case .texts(let texts): texts.joined(separator: ", ")
        default: "-"
        }
      }.joined(separator: " | ")
    }
  }
}
