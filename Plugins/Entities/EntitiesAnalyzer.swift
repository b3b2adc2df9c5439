import AnalyzerKit

/// Finds who and what an article names: people, organisations, places, dates, amounts …
///
/// Candidates are found by their capitals and a lexicon, typed by what the name, its surroundings and the rest of the article say, and joined
/// into entities. No model is trained; each rule is in the mark's reason. Of a person's name nothing is inferred but that it is one.
struct EntitiesAnalyzer: Analyzer {
  static let key = LayerKey<Entity>.entities
  static let info = AnalyzerInfo(
    verb: "entities", letter: "e", summary: "who and what is named: people, organisations, places, dates, amounts", version: "1.0",
    examples: EntitiesExamples.all, aliases: ["entity", "names"])

  private let gazetteer: UserGazetteer?

  /// Throws `GazetteerError` where the user's list of names cannot be read.
  init(options: EntitiesOptions) throws {
    gazetteer = try options.gazetteer.flatMap { path in
      path.isEmpty ? nil : try UserGazetteer(GazetteerReader.read(path: path), path: path)
    }
  }

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Entity] {
    // The rules are those of English; of a text said to be in another language they would make nonsense.
    try UnreadLanguage.unlessEnglish(text.article)
    let words = ArticleWords(text, Lexicon())
    let finder = CandidateFinder(words)
    let scanner = ValueScanner(words, today: text.article.metadata.date.flatMap { CalendarDate(iso: $0) })
    var values: [ValueMention] = []
    for sentence in 0..<text.sentences.count {
      let tokens = text.sentences.tokens(sentence)
      scanner.scan(tokens, taken: finder.knownNames(tokens), into: &values)
    }
    var isValue = [Bool](repeating: false, count: words.count)
    for value in values { for token in value.tokens { isValue[token] = true } }
    let typed = Typer(words: words).type(finder.candidates(isValue: isValue))
    let found = EntityJoiner(words: words).entities(typed, values)
    guard let given = gazetteer?.names(in: text) else { return found }
    return GivenEntities(given, in: text.text).laid(over: found)
  }
}
