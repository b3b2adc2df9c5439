import AnalyzerKit

/// Finds who and what an article names: people, organisations, places, dates, amounts …
///
/// Names are found by a learned model (`NameRecogniser`), which tells people, organisations, places and other names apart; lists, heads and the
/// words around them tell their types more finely; dates and amounts have a grammar. The reason of each mark says what spoke for it. Of a
/// person’s name nothing is inferred but that it is one.
package struct EntitiesAnalyzer: Analyzer {
  package static let key = LayerKey<Entity>.entities
  package static let info = AnalyzerInfo(
    verb: "entities", letter: "e", summary: "who and what is named: people, organisations, places, dates, amounts", version: "2.0",
    examples: EntitiesExamples.all, aliases: ["entity", "names"])

  private let gazetteer: UserGazetteer?

  /// Throws `GazetteerError` where the user's list of names cannot be read.
  package init(options: EntitiesOptions) throws {
    gazetteer = try options.gazetteer.flatMap { path in
      path.isEmpty ? nil : try UserGazetteer(GazetteerReader.read(path: path), path: path)
    }
  }

  package func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Entity] {
    let given = gazetteer?.names(in: text) ?? .none
    if text.article.metadata.language != nil, !text.article.isEnglish, gazetteer != nil {
      return GivenEntities(given, in: text.text).laid(over: [])
    }
    // The model and the grammars are those of English; of a text said to be in another language they would make nonsense.
    try UnreadLanguage.unlessEnglish(text.article)
    let words = ArticleWords(text, Lexicon())
    let recogniser = NameRecogniser(words)
    let names = recogniser.names(given: given)
    let scanner = ValueScanner(words, today: text.article.metadata.date.flatMap { CalendarDate(iso: $0) })
    let taken = TakenTokens(names, recogniser.features.phrases)
    var values: [ValueMention] = []
    for sentence in 0..<text.sentences.count {
      let tokens = text.sentences.tokens(sentence)
      scanner.scan(tokens, taken: taken.ranges(in: tokens), into: &values)
    }
    let typed = NameTyper(words: words, features: recogniser.features).type(taken.without(values, names))
    let found = EntityJoiner(words: words).entities(typed, values)
    return GivenEntities(given, in: text.text).laid(over: found)
  }
}
