import AnalyzerKit
import Entities
import TestSupport
import Testing

@testable import People

/// The persons of a text, in short.
struct Cast {
  var people: [Person] = []

  init(_ words: String) { self.init(TestArticle.article(words)) }

  init(_ article: Article) {
    do {
      let text = AnalyzedText(article)
      var layers = Layers()
      let entities = try EntitiesAnalyzer(options: EntitiesOptions()).analyze(text, layers)
      layers.set(.entities, Layer(marks: entities, letter: EntitiesAnalyzer.info.letter))
      people = try PeopleAnalyzer(options: NoOptions()).analyze(text, layers)
    } catch {
      Issue.record(error)
    }
  }

  /// `Vera Lund: Vera Lund | Lund | she` for each person.
  var lines: [String] { people.map { "\($0.name): " + $0.mentions.map(\.text).joined(separator: " | ") } }

  /// Only those with a name.
  var named: [String] { people.filter(\.isNamed).map { "\($0.name): " + $0.mentions.map(\.text).joined(separator: " | ") } }

  subscript(name: String) -> Person? { people.first { $0.name == name } }

  /// The rule that links the mention with these words, of whichever person it is.
  func rule(_ words: String) -> String? { people.flatMap(\.mentions).first { $0.text == words }?.rule }
}
