import AnalyzerKit

extension Statistics {
  static let countFields: [Field<Statistics>] = [
    Field(
      "words", \.words, help: "words, numbers and addresses of the article itself; a contraction (don't) is one word",
      details: FieldDetails(
        formula: "the words that words lists and counts: don't and 3.5 are one, well-known is two; punctuation is none",
        undefined: "never; 0 without words", source: "")),
    Field(
      "sentences", \.sentences, help: "sentences with at least one word; a heading is one",
      details: FieldDetails(
        formula: "sentences in which a word stands; none runs on beyond its paragraph or heading", undefined: "never; 0 without words",
        source: "")),
    Field("paragraphs", \.paragraphs, help: "paragraphs, list items and block quotations, without headings and captions"),
    Field(
      "types", \.types, help: "different words, case ignored",
      details: FieldDetails(
        formula: "different words, folded: capitals and the shape of apostrophes do not matter", undefined: "never; 0 without words",
        source: "")),
    Field(derived: "N", \.words, help: "the same as words, by the letter that formulas use", shown: false),
    Field(derived: "V", \.types, help: "the same as types, by the letter that formulas use", shown: false),
    Field(
      "hapax", \.hapax, help: "words that occur once", shown: false,
      details: FieldDetails(
        formula: "V1, the types that occur exactly once", undefined: "never; 0 without words",
        source: "Baayen (2001), Word Frequency Distributions.")),
    Field("characters_no_spaces", \.characters, help: "characters (Unicode scalars) without blanks", shown: false),
    Field("letters", \.letters, help: "letters and digits in words", shown: false),
    Field(
      "whitespace_tokens", \.whitespaceTokens, help: "stretches between blanks, with the punctuation that clings to them", shown: false),
    Field("long_words_gt6", \.longWords, help: "words of more than six letters and digits", shown: false),
    Field("miniwords_le3", \.miniwords, help: "words of at most three letters and digits", shown: false),
    Field(
      "mean_sentence_length", \.meanSentenceLength, help: "words a sentence", decimals: 1,
      details: FieldDetails(formula: "words/sentences", undefined: "without words", source: "")),
    Field("median_sentence_length", \.medianSentenceLength, help: "half of the sentences are no longer", shown: false, decimals: 1),
    Field("longest_sentence", \.longestSentence, help: "words in the longest sentence (why t1 shows it)", shown: false),
    Field(
      "mean_word_length", \.meanWordLength, help: "letters and digits a word",
      details: FieldDetails(formula: "letters/words", undefined: "without words", source: "")),
    Field(
      "reading_time", \.readingTime, help: "minutes at 238 words a minute (Brysbaert 2019, J. Memory and Language 109)", decimals: 1,
      details: FieldDetails(
        formula: "words/238", undefined: "never; 0 without words",
        source: "Brysbaert (2019), How many words do we read per minute? J. Memory and Language 109, 104047.")),
    Field(
      "quoted_words", \.quotedWords,
      help: "words inside the quotation marks of attributed quotations", shown: false,
      details: FieldDetails(
        formula:
          "words inside the quotation marks of what quotes lists as direct or mixed; scare quotes, names of works and "
          + "indirect speech do not count",
        undefined: "never; 0 without such quotations", source: "")),
    Field(
      "quoted_share", \.quotedShare, help: "share of the words that are quoted", decimals: 3,
      details: FieldDetails(formula: "quoted_words/words; only attributed quotations count", undefined: "without words", source: "")),
    Field(
      "quoted_to_narrated", \.quotedToNarrated, help: "quoted words for each word of the article's own", shown: false, decimals: 3,
      details: FieldDetails(
        formula: "quoted_words/(words − quoted_words); 1 where half of the words are quoted, headings count as the article's own",
        undefined: "without words of the article's own", source: "")),
    Field(
      "hapax_share", \.hapaxShare, help: "share of the words that occur once", shown: false, decimals: 3,
      details: FieldDetails(formula: "hapax/words", undefined: "without words", source: "")),
    Field(
      "long_word_share", \.longWordShare, help: "share of the words that have more than six letters", shown: false, decimals: 3,
      details: FieldDetails(formula: "long_words_gt6/words", undefined: "without words", source: "")),
    Field("syllables_per_word", \.syllablesPerWord, help: "syllables a word; English only", shown: false),
    Field(
      "polysyllable_share", \.polysyllableShare, help: "share of the words that have three or more syllables; English only", shown: false,
      decimals: 3),
    english("syllables", \.english.syllables, "syllables, by the CMU Pronouncing Dictionary; by rule for words it lacks"),
    english("monosyllables", \.english.monosyllables, "words of one syllable"),
    english("polysyllables", \.english.polysyllables, "words of three or more syllables"),
    english("fog_hard_words", \.english.fogHardWords, "words of three or more syllables that textstat's list of easy words lacks"),
    english("spache_hard_words", \.english.spacheHardWords, "words of two or more syllables that the list of easy words lacks"),
    english("dale_chall_hard_words", \.english.daleChallHardWords, "words that the list of easy words lacks, names and inflections too"),
    english("linsear_hard", \.english.linsearHard, "words of three or more syllables among the first hundred"),
    english("linsear_easy", \.english.linsearEasy, "words of one or two syllables among the first hundred"),
    english("linsear_sentences", \.english.linsearSentences, "sentences that the first hundred words stand in"),
  ]

  /// A count that only an English text has.
  private static func english(_ name: String, _ path: WritableKeyPath<Statistics, Int?> & Sendable, _ help: String) -> Field<Statistics> {
    Field(name, path, help: help + "; English only", shown: false)
  }
}
