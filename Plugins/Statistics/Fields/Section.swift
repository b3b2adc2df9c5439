import AnalyzerKit

/// The figures of the part of an article under one heading; the part before the first heading has no title.
struct Section: NestedRecord {
  var title: String?
  var words = 0
  var sentences = 0
  var types = 0
  var meanSentenceLength: Double?
  var fleschReadingEase: Double?
  var quotedWords = 0
  var quotedShare: Double?

  init() {}

  init(_ counts: SectionCounts, _ text: AnalyzedText, isEnglish: Bool) {
    title = counts.heading.map { text.string(text.article.blocks[$0].span) }
    words = counts.words
    sentences = counts.sentences
    types = counts.types
    meanSentenceLength = StatisticsPool.ratio(counts.words, counts.sentences)
    let readability = Readability(words: counts.words, sentences: counts.sentences, syllables: counts.syllables)
    fleschReadingEase = isEnglish ? readability.fleschReadingEase : nil
    quotedWords = counts.quotedWords
    quotedShare = StatisticsPool.ratio(counts.quotedWords, counts.words)
  }

  static let fields: [Field<Section>] = [
    Field("title", \.title, help: "the heading"),
    Field("words", \.words, help: "words under the heading and in it"),
    Field("sentences", \.sentences, help: "sentences; the heading is one"),
    Field("types", \.types, help: "different words"),
    Field("mean_sentence_length", \.meanSentenceLength, help: "words a sentence"),
    Field("flesch_reading_ease", \.fleschReadingEase, help: "0 hard … 100 easy"),
    Field("quoted_words", \.quotedWords, help: "words inside the quotation marks of attributed quotations"),
    Field("quoted_share", \.quotedShare, help: "share of the words that are quoted"),
  ]
}
