import AnalyzerKit
import TestSupport
import Testing

@testable import Entities

/// What the analyzer finds in a text, in short.
struct Found {
  var entities: [Entity]

  /// `date` is the article's, as ISO 8601.
  init(_ words: String, date: String? = nil) {
    var article = TestArticle.article(words)
    if let date { article.metadata.set("date", [date], Origin(.user)) }
    do {
      entities = try EntitiesAnalyzer(options: EntitiesOptions()).analyze(AnalyzedText(article), Layers())
    } catch {
      Issue.record(error)
      entities = []
    }
  }

  /// `TYPE words` for each mention, in the order of the text.
  var mentions: [String] {
    entities.flatMap { entity in entity.mentions.map { (entity.type, $0) } }.sorted { $0.1.span < $1.1.span }
      .map { "\($0.0.rawValue) \($0.1.text)" }
  }

  /// The mentions of names only.
  var names: [String] {
    mentions.filter { mention in !EntityType.allCases.contains { $0.isValue && mention.hasPrefix($0.rawValue + " ") } }
  }

  /// `TYPE words = value` for each date, amount and number.
  var values: [String] {
    entities.filter(\.type.isValue).flatMap { entity in entity.mentions.map { (entity.type, $0) } }.sorted { $0.1.span < $1.1.span }
      .map { "\($0.0.rawValue) \($0.1.text)" + ($0.1.value.map { " = \($0)" } ?? "") }
  }

  /// Names of an entity’s mentions, joined: `Vera Lund: Vera Lund | Lund`.
  var joined: [String] {
    entities.filter { !$0.type.isValue }.map { "\($0.name): " + $0.mentions.map(\.text).joined(separator: " | ") }
  }

  subscript(name: String) -> Entity? { entities.first { $0.name == name } }
}
