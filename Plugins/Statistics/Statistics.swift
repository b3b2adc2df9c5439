import AnalyzerKit

/// The figures of one article. What is undefined for a text is nil, never 0.
///
/// Words are those of `CountedWords`. Names are those of the literature's tools in lower case: `rttr` is RTTR, `yule_k` Yule's K.
struct Statistics: Mark {
  var span: TextSpan
  var reason: Reason
  var words = 0
  var sentences = 0
  var paragraphs = 0
  var types = 0
  var characters = 0
  var letters = 0
  var meanSentenceLength: Double?
  var medianSentenceLength: Double?
  var longestSentence: Int?
  var meanWordLength: Double?
  var readingTime: Double?
  var quotedWords = 0
  var quotedShare: Double?
  var syllables: Int?
  var polysyllables: Int?
  var readability = ReadabilityScores()
  var diversity = DiversityScores()
  var hapax = 0
  var sections: [Section] = []

  init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  /// Silent reading of English non-fiction, in words a minute: Brysbaert (2019), J. Memory and Language 109, 104047.
  static let wordsPerMinute = 238.0

  static let fields: [Field<Statistics>] =
    counts + readabilityFields + diversityFields + [
      Field("hapax", \.hapax, help: "words that occur once", shown: false),
      Field("sections", \.sections, help: "the same for each part between headings", shown: false),
    ]

  private static let counts: [Field<Statistics>] = [
    Field("words", \.words, help: "words, numbers and addresses of the article itself; a contraction (don't) is one word", total: .sum),
    Field("sentences", \.sentences, help: "sentences with at least one word; a heading is one", total: .sum),
    Field("paragraphs", \.paragraphs, help: "paragraphs, list items and block quotations, without headings and captions", total: .sum),
    Field("types", \.types, help: "different words, case ignored", total: .mean),
    Field("characters", \.characters, help: "characters (Unicode scalars) without blanks", shown: false, total: .sum),
    Field("letters", \.letters, help: "letters and digits in words", shown: false, total: .sum),
    Field("mean_sentence_length", \.meanSentenceLength, help: "words a sentence", total: .mean, decimals: 1),
    Field(
      "median_sentence_length", \.medianSentenceLength, help: "half of the sentences are no longer", shown: false, total: .mean, decimals: 1
    ),
    Field("longest_sentence", \.longestSentence, help: "words in the longest sentence (why t1 shows it)", shown: false, total: .maximum),
    Field("mean_word_length", \.meanWordLength, help: "letters and digits a word", total: .mean),
    Field(
      "reading_time", \.readingTime, help: "minutes at 238 words a minute (Brysbaert 2019, J. Memory and Language 109)", total: .sum,
      decimals: 1),
    Field("quoted_words", \.quotedWords, help: "words inside quotation marks of attributed quotations", shown: false, total: .sum),
    Field("quoted_share", \.quotedShare, help: "share of the words that are quoted", total: .mean, decimals: 3),
    Field("syllables", \.syllables, help: "syllables of English words", shown: false, total: .sum),
    Field("polysyllables", \.polysyllables, help: "words of three or more syllables", shown: false, total: .sum),
  ]

  private static let readabilityFields: [Field<Statistics>] = [
    Field(
      "flesch_reading_ease", \.readability.fleschReadingEase,
      help: "206.835 − 1.015 words/sentence − 84.6 syllables/word: 0 hard … 100 easy (Flesch 1948, J. Applied Psychology 32)", total: .mean,
      decimals: 1),
    Field(
      "flesch_kincaid_grade", \.readability.fleschKincaidGrade,
      help: "US school grade: 0.39 words/sentence + 11.8 syllables/word − 15.59 (Kincaid et al. 1975)", total: .mean, decimals: 1),
    Field(
      "gunning_fog", \.readability.gunningFog,
      help: "grade: 0.4 (words/sentence + % hard words), hard: three syllables without -ed, -es, names (Gunning 1952)", shown: false,
      total: .mean, decimals: 1),
    Field(
      "smog_index", \.readability.smogIndex, help: "grade: 1.043 √(30 polysyllables/sentence) + 3.1291 (McLaughlin 1969)", shown: false,
      total: .mean, decimals: 1),
    Field(
      "coleman_liau_index", \.readability.colemanLiauIndex,
      help: "grade: 5.8 letters/word − 29.6 sentences/word − 15.8 (Coleman and Liau 1975)", shown: false, total: .mean, decimals: 1),
    Field(
      "automated_readability_index", \.readability.automatedReadabilityIndex,
      help: "grade: 4.71 characters/stretch between blanks + 0.5 words/sentence − 21.43 (Smith and Senter 1967)", shown: false,
      total: .mean,
      decimals: 1),
    Field(
      "lix", \.readability.lix, help: "words/sentence + % words over six letters (Björnsson 1968)", shown: false, total: .mean, decimals: 1),
    Field("rix", \.readability.rix, help: "words over six letters a sentence (Anderson 1983)", shown: false, total: .mean, decimals: 1),
  ]

  private static let diversityFields: [Field<Statistics>] = [
    Field(
      "ttr", \.diversity.ttr, help: "types/words; falls with length: compare only texts of one length", shown: false, total: .mean,
      decimals: 3),
    Field("rttr", \.diversity.rttr, help: "root TTR: types/√words (Guiraud 1954)", shown: false, total: .mean),
    Field("cttr", \.diversity.cttr, help: "corrected TTR: types/√(2 words) (Carroll 1964)", shown: false, total: .mean),
    Field("herdan_c", \.diversity.herdanC, help: "ln types/ln words (Herdan 1960)", shown: false, total: .mean, decimals: 3),
    Field("summer_s_ln", \.diversity.summerS, help: "ln ln types/ln ln words (Somers 1966)", shown: false, total: .mean, decimals: 3),
    Field("dugast_u_ln", \.diversity.dugastU, help: "(ln words)²/(ln words − ln types) (Dugast 1978)", shown: false, total: .mean),
    Field("maas_a2_ln", \.diversity.maasA2, help: "(ln words − ln types)/(ln words)² (Maas 1972)", shown: false, total: .mean, decimals: 4),
    Field(
      "maas_a_log10", \.diversity.maasA, help: "the root of Maas with log 10, as quanteda gives it", shown: false, total: .mean, decimals: 3
    ),
    Field("yule_k", \.diversity.yuleK, help: "10⁴ (Σf²/words² − 1/words): repetition (Yule 1944)", shown: false, total: .mean, decimals: 1),
    Field("yule_i", \.diversity.yuleI, help: "types²/(Σf² − types)", shown: false, total: .mean),
    Field(
      "simpson_d", \.diversity.simpsonD, help: "chance that two words are one type (Simpson 1949)", shown: false, total: .mean, decimals: 4),
    Field("herdan_vm", \.diversity.herdanVm, help: "√(Σf²/words² − 1/types) (Herdan 1955)", shown: false, total: .mean, decimals: 3),
    Field(
      "msttr_50", \.diversity.msttr50, help: "mean TTR of full stretches of 50 words (Johnson 1944)", shown: false, total: .mean,
      decimals: 3),
    Field(
      "mattr_50", \.diversity.mattr50, help: "mean TTR of all windows of 50 words (Covington and McFall 2010)", total: .mean, decimals: 3),
    Field("mtld", \.diversity.mtld, help: "words until TTR falls to 0.72, both ways (McCarthy and Jarvis 2010)", total: .mean, decimals: 1),
    Field(
      "hdd_42", \.diversity.hdd42, help: "expected TTR of 42 words drawn at random (McCarthy and Jarvis 2007)", shown: false, total: .mean,
      decimals: 3),
  ]
}
