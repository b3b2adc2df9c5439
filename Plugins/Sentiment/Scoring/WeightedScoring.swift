import AnalyzerKit

/// Scores sentences by words with weights, through VADER's rules.
struct WeightedScoring {
  private let lexicon: Lexicon
  private let mode: SentimentOptions.Mode

  init(_ lexicon: Lexicon, _ mode: SentimentOptions.Mode) {
    self.lexicon = lexicon
    self.mode = mode
  }

  /// One mark for each of the sentences in which there is anything to read.
  func marks(_ text: AnalyzedText, _ sentences: [Int]) -> [Sentiment] {
    let rules = VaderRules(isExact: mode == .vader, phrases: lexicon.phrases)
    var normalised = NormalisedItems(text, lexicon)
    var vader = VaderItems(text, lexicon)
    var sentence = SentenceItems()
    var findings: [Finding] = []
    var marks: [Sentiment] = []
    marks.reserveCapacity(sentences.count)
    var marking = SentimentMarking()
    let array = text.bytes
    let bytes = array.span
    let tokens = text.tokens
    let table = text.sentences
    let areGiven = text.hasGivenTokens
    for number in sentences {
      switch mode {
      case .normalised: normalised.read(number, bytes, into: &sentence)
      case .vader: vader.read(number, bytes, into: &sentence)
      }
      let range = table.tokens(number)
      let words = WordRun.count(tokens, range, areGiven: areGiven)
      rules.apply(sentence, into: &findings)
      if words == 0, sentence.items.isEmpty { continue }
      marks.append(marking.mark(tokens.span(range), words: words, sentence, findings, bytes))
    }
    return marks
  }
}
