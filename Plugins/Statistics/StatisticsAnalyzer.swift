import AnalyzerKit

/// Counts and measures an article: lengths, share of quoted words, readability, lexical diversity, as a whole and by section.
struct StatisticsAnalyzer: Analyzer {
  static let key = LayerKey<Statistics>("statistics")

  static let info = AnalyzerInfo(
    verb: "stats", letter: "t", summary: "words, sentences, lengths, reading time, share of quoted words, readability, lexical diversity",
    version: "1.0", examples: examples, aliases: ["statistics"], shape: .record)

  static let requires: [Requirement] = [.layer(.quotes)]

  init(options: NoOptions) {}

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [Statistics] {
    let words = CountedWords(text)
    let quoted = QuotedWords(try layers[.quotes].marks, in: text).flags(words)
    let counts = TextCounts(text, words, quoted: quoted)
    let diversity = LexicalDiversity(words.types, limit: words.typeLimit)
    let isEnglish = text.article.isEnglish

    var result = Statistics(span: text.text.span, reason: reason(text, counts))
    result.words = words.count
    result.sentences = counts.readability.sentences
    result.paragraphs = counts.paragraphs
    result.types = diversity.typeCount
    result.hapax = diversity.hapaxes
    result.characters = counts.readability.characters
    result.letters = counts.readability.letters
    result.meanSentenceLength = StatisticsAnalyzer.ratio(words.count, counts.readability.sentences)
    result.medianSentenceLength = StatisticsAnalyzer.median(counts.sentenceLengths)
    result.longestSentence = counts.sentenceLengths.max()
    result.meanWordLength = StatisticsAnalyzer.ratio(counts.readability.letters, words.count)
    result.readingTime = Double(words.count) / Statistics.wordsPerMinute
    result.quotedWords = counts.quotedWords
    result.quotedShare = StatisticsAnalyzer.ratio(counts.quotedWords, words.count)
    result.syllables = isEnglish ? counts.readability.syllables : nil
    result.polysyllables = isEnglish ? counts.readability.polysyllables : nil
    result.readability = ReadabilityScores(counts.readability, isEnglish: isEnglish)
    result.diversity = DiversityScores(diversity)
    if counts.sections.contains(where: { $0.heading != nil }) {
      result.sections = counts.sections.map { section($0, text, isEnglish) }
    }
    return [result]
  }

  private func section(_ counts: TextCounts.SectionCounts, _ text: AnalyzedText, _ isEnglish: Bool) -> Section {
    var section = Section()
    section.title = counts.heading.map { text.string(text.article.blocks[$0].span) }
    section.words = counts.readability.words
    section.sentences = counts.readability.sentences
    section.types = counts.types
    section.meanSentenceLength = StatisticsAnalyzer.ratio(counts.readability.words, counts.readability.sentences)
    section.fleschReadingEase = isEnglish ? counts.readability.fleschReadingEase : nil
    section.quotedWords = counts.quotedWords
    section.quotedShare = StatisticsAnalyzer.ratio(counts.quotedWords, counts.readability.words)
    return section
  }

  private func reason(_ text: AnalyzedText, _ counts: TextCounts) -> Reason {
    let longest = counts.longestSentence.map { Evidence("longest sentence", text.span(ofSentence: $0)) }
    return Reason("count", longest.map { [$0] } ?? [])
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }

  private static func median(_ values: [Int]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
  }
}
