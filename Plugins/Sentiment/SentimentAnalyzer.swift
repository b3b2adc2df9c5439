import AnalyzerKit

/// Scores every sentence by the words of a lexicon, and keeps the words that made the score.
///
/// Weights (VADER's or the user's) are put through VADER's rules; a dictionary with categories is counted.
struct SentimentAnalyzer: Analyzer {
  static let key = LayerKey<Sentiment>.sentiment

  static let info = AnalyzerInfo(
    verb: "sentiment", letter: "s",
    summary: "how positive or negative each sentence is worded, and by which words (VADER, Hutto and Gilbert 2014)",
    version: "1.2", examples: examples, coverage: Coverage("found", of: "words", label: "sentiment words found"),
    readsParts: true, details: ModeDifference.help + "\n\n" + LexiconHelp.text)

  /// What the words are looked up in.
  private enum Words {
    case weights(Lexicon)
    case categories(CategoryIndex)
  }

  private let mode: SentimentOptions.Mode
  private let words: Words
  /// Whether scores rest on VADER's English words.
  private let isEnglish: Bool

  init(options: SentimentOptions) throws {
    mode = options.mode
    guard let path = options.lexicon, !path.isEmpty else {
      if options.extend { throw LexiconError.extendsNothing }
      isEnglish = true
      words = .weights(Lexicon())
      return
    }
    isEnglish = options.extend
    switch try LexiconReader.read(path: path) {
    case .weights(let entries): words = .weights(Lexicon(entries: entries, keepsVader: options.extend))
    case .categories(let dictionary):
      if options.extend { throw LexiconError.extendsCategories(path: path) }
      words = .categories(CategoryIndex(dictionary))
    }
  }

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Sentiment] {
    if isEnglish {
      try UnreadLanguage.unlessEnglish(text.article, remedy: "set sentiment.lexicon to a file of words and weights")
    }
    let prose = text.article.blocks.map(\.isProse)
    let table = text.sentences
    let sentences = (0..<table.count).filter { prose[table.block($0)] }
    return switch words {
    case .weights(let lexicon): WeightedScoring(lexicon, mode).marks(text, sentences)
    case .categories(let index): CategoryCounting(index).marks(text, sentences)
    }
  }
}
