import AnalyzerKit

/// Finds the phrases that say what an article is about: its names and noun phrases, by how often and how early they come and how rare they are.
struct KeyphrasesAnalyzer: Analyzer {
  static let key = LayerKey<Keyphrase>("keyphrases")

  static let info = AnalyzerInfo(
    verb: "keyphrases", letter: "k", summary: "what an article is about: its weightiest names and noun phrases", version: "1.0",
    examples: examples, aliases: ["keyphrase", "phrases"])

  private let options: KeyphrasesOptions

  init(options: KeyphrasesOptions) throws {
    try options.check()
    self.options = options
  }

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Keyphrase] {
    // The parts of speech and the counts are those of English words.
    try UnreadLanguage.unlessEnglish(text.article)
    let words = PhraseWords(text)
    let sentences = text.sentences.count
    let types = WordTypes(words, Lexicon())
    let tagger = Tagger(words, types, sentences: sentences)
    let candidates = Candidates(words, types, tagger.roles(sentences: sentences), sentences: sentences)
    let phrases = Ranking(candidates, options).best()
    return PhraseWriter(text: text, candidates: candidates, capitals: tagger.capitals).marks(phrases)
  }
}
