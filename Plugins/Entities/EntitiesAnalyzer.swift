import AnalyzerKit

/// Finds who and what an article names: people, organisations, places, dates, amounts …
///
/// Names are found by a learned model (`NameRecogniser`), which tells people, organisations, places and other names apart; lists, heads and the
/// words around them tell their types more finely; dates and amounts have a grammar. The reason of each mark says what spoke for it. Of a
/// person’s name nothing is inferred but that it is one.
public struct EntitiesAnalyzer: Analyzer {
  public static let key = LayerKey<Entity>.entities
  public static let info = AnalyzerInfo(
    verb: "entities", letter: "e", summary: "who and what is named: people, organisations, places, dates, amounts", version: "2.0",
    examples: EntitiesExamples.all, aliases: ["entity", "names"])

  public init(options: NoOptions) {}

  public func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Entity] {
    // The model and the grammars are those of English; of a text said to be in another language they would make nonsense.
    try UnreadLanguage.unlessEnglish(text.article)
    let words = ArticleWords(text, Lexicon())
    let recogniser = NameRecogniser(words)
    let names = recogniser.names(given: .none)
    let scanner = ValueScanner(words, today: text.article.metadata.date.flatMap { CalendarDate(iso: $0) })
    let taken = TakenTokens(names, recogniser.features.phrases)
    var values: [ValueMention] = []
    for sentence in 0..<text.sentences.count {
      let tokens = text.sentences.tokens(sentence)
      scanner.scan(tokens, taken: taken.ranges(in: tokens), into: &values)
    }
    let typed = NameTyper(words: words, features: recogniser.features).type(taken.without(values, names))
    return EntityJoiner(words: words).entities(typed, values)
  }
}
