import AnalyzerKit

/// What the figures of one or several texts are worked out from. The words of several stand one after another, as if they were one text.
struct StatisticsPool: RecordPool {
  private var counts: TextCounts
  private var words: PooledWords
  private var isEnglish: Bool
  /// What is told of a single text only.
  private var span: TextSpan
  private var longestSentence: TextSpan?
  private var sections: [Section]

  init(_ text: AnalyzedText, quotes: [Quote]) {
    let words = CountedWords(text)
    isEnglish = text.article.isEnglish
    let traits = WordTraits(words, isEnglish: isEnglish)
    let quoted = QuotedWords(quotes, in: text).flags(words)
    counts = TextCounts(text, words, traits, quoted: quoted)
    self.words = PooledWords(words)
    span = text.text.span
    longestSentence = StatisticsPool.longest(words).map { text.span(ofSentence: $0) }
    let english = isEnglish
    sections = SectionCounts.all(text, words, traits, quoted: quoted).map { Section($0, text, isEnglish: english) }
  }

  mutating func add(_ next: StatisticsPool) {
    counts.add(next.counts)
    words.add(next.words)
    isEnglish = isEnglish && next.isEnglish
    span = TextSpan(0, 0)
    longestSentence = nil
    sections = []
  }

  var record: Statistics {
    let diversity = LexicalDiversity(words.types, limit: words.limit)
    var readability = counts.readability
    readability.linsearHard = counts.linsear.hard
    readability.linsearEasy = counts.linsear.easy
    readability.linsearSentences = counts.linsear.sentences

    var result = Statistics(span: span, reason: Reason("count", longestSentence.map { [Evidence("longest sentence", $0)] } ?? []))
    result.words = readability.words
    result.sentences = readability.sentences
    result.paragraphs = counts.paragraphs
    result.types = diversity.typeCount
    result.hapax = diversity.hapaxes
    result.characters = readability.characters
    result.letters = readability.letters
    result.whitespaceTokens = readability.whitespaceTokens
    result.longWords = readability.longWords
    result.miniwords = readability.miniwords
    result.meanSentenceLength = StatisticsPool.ratio(readability.words, readability.sentences)
    result.medianSentenceLength = StatisticsPool.median(counts.sentenceLengths)
    result.longestSentence = counts.sentenceLengths.max().map(Int.init)
    result.meanWordLength = StatisticsPool.ratio(readability.letters, readability.words)
    result.readingTime = Double(readability.words) / Statistics.wordsPerMinute
    result.quotedWords = counts.quotedWords
    result.quotedShare = StatisticsPool.ratio(counts.quotedWords, readability.words)
    result.quotedToNarrated = StatisticsPool.ratio(counts.quotedWords, readability.words - counts.quotedWords)
    result.hapaxShare = StatisticsPool.ratio(diversity.hapaxes, readability.words)
    result.longWordShare = StatisticsPool.ratio(readability.longWords, readability.words)
    if isEnglish {
      result.english = EnglishCounts(readability)
      result.syllablesPerWord = StatisticsPool.ratio(readability.syllables, readability.words)
      result.polysyllableShare = StatisticsPool.ratio(readability.polysyllables, readability.words)
    }
    result.readability = ReadabilityScores(readability, isEnglish: isEnglish)
    result.diversity = DiversityScores(diversity)
    result.sections = sections
    return result
  }

  static func ratio(_ part: Int, _ whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  private static func median(_ values: [Int32]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : (Double(sorted[middle - 1]) + Double(sorted[middle])) / 2
  }

  /// The first of the sentences with most words.
  private static func longest(_ words: CountedWords) -> Int? {
    var longest: (sentence: Int?, words: Int) = (nil, 0)
    for sentence in 0..<words.sentenceCount where words.words(ofSentence: sentence).count > longest.words {
      longest = (sentence, words.words(ofSentence: sentence).count)
    }
    return longest.sentence
  }
}
