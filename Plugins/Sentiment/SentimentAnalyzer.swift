import AnalyzerKit

/// Scores every sentence with VADER's lexicon and rules, and keeps the words that made the score.
struct SentimentAnalyzer: Analyzer {
  static let key = LayerKey<Sentiment>.sentiment

  static let info = AnalyzerInfo(
    verb: "sentiment", letter: "s",
    summary: "how positive or negative each sentence is worded, and by which words (VADER, Hutto and Gilbert 2014)",
    version: "1.0", examples: examples, coverage: Coverage("found", of: "words", label: "sentiment words found"))

  private let mode: SentimentOptions.Mode
  private let lexicon: Lexicon
  /// Whether scores rest on VADER's English words.
  private let isEnglish: Bool

  init(options: SentimentOptions) throws {
    mode = options.mode
    isEnglish = options.lexicon == nil || options.extend
    if let path = options.lexicon, !path.isEmpty {
      lexicon = Lexicon(entries: try UserLexicon(path: path).entries, keepsVader: options.extend)
    } else {
      if options.extend { throw LexiconError.extendsNothing }
      lexicon = Lexicon()
    }
  }

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Sentiment] {
    if isEnglish {
      try UnreadLanguage.unlessEnglish(text.article, remedy: "set sentiment.lexicon to a file of words and weights")
    }
    let rules = VaderRules(isExact: mode == .vader, phrases: lexicon.phrases)
    var normalised = NormalisedItems(text, lexicon)
    var vader = VaderItems(text, lexicon)
    var sentence = SentenceItems()
    var findings: [Finding] = []
    var marks: [Sentiment] = []
    let array = text.bytes
    let bytes = array.span
    let blocks = text.article.blocks.map(\.isProse)
    for number in 0..<text.sentences.count where blocks[text.sentences.block(number)] {
      switch mode {
      case .normalised: normalised.read(number, bytes, into: &sentence)
      case .vader: vader.read(number, bytes, into: &sentence)
      }
      let count = WordRun.count(text.tokens, text.sentences.tokens(number))
      rules.apply(sentence, into: &findings)
      if count == 0, sentence.items.isEmpty { continue }
      marks.append(mark(text.span(ofSentence: number), words: count, sentence, findings))
    }
    return marks
  }

  private func mark(_ span: TextSpan, words: Int, _ sentence: SentenceItems, _ findings: [Finding]) -> Sentiment {
    let score = Score(
      findings, items: sentence.items.count, exclamationMarks: sentence.exclamationMarks, questionMarks: sentence.questionMarks)
    var mark = Sentiment(span: span, reason: Reason("vader", evidence(sentence, findings, score)))
    mark.compound = score.compound
    mark.positive = score.positive
    mark.neutral = score.neutral
    mark.negative = score.negative
    mark.words = words
    mark.found = min(words, findings.reduce(0) { $0 + Int(sentence.items[$1.item].words) })
    return mark
  }

  private func evidence(_ sentence: SentenceItems, _ findings: [Finding], _ score: Score) -> [Evidence] {
    var evidence: [Evidence] = []
    for finding in findings where finding.value != 0 {
      evidence.append(Evidence(finding.label, sentence.items[finding.item].span, note: finding.note))
    }
    if score.emphasis > 0 {
      let marks =
        String(repeating: "!", count: min(sentence.exclamationMarks, 4)) + String(repeating: "?", count: sentence.questionMarks > 1 ? 2 : 0)
      evidence.append(Evidence("emphasis", note: "\(marks) adds \(Finding.digits(score.emphasis))"))
    }
    return evidence
  }
}
