import AnalyzerKit

extension Statistics {
  static let readabilityFields: [Field<Statistics>] = [
    grade(
      "flesch_reading_ease", \.readability.fleschReadingEase, "how easy a text is to read: 0 hard … 100 easy",
      formula: "206.835 − 1.015 words/sentences − 84.6 syllables/words", isShown: true,
      source: "Flesch (1948), A new readability yardstick. J. Applied Psychology 32, 221–233."),
    grade(
      "flesch_kincaid_grade", \.readability.fleschKincaidGrade, "US school grade, by lengths of sentences and words",
      formula: "0.39 words/sentences + 11.8 syllables/words − 15.59", isShown: true,
      source:
        "Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas. Naval Technical Training Command, RBR 8-75."
    ),
    grade(
      "gunning_fog", \.readability.gunningFog, "years of school, by sentence length and hard words",
      formula: "0.4 (words/sentences + 100 fog_hard_words/words)",
      source:
        "Gunning (1952), The Technique of Clear Writing. Hard words are textstat's: three syllables or more and not in its list of easy "
        + "words; Gunning left out names and words that -ed or -es makes so long."),
    grade(
      "smog_index", \.readability.smogIndex, "school grade, by words of three or more syllables",
      formula: "1.043 √(30 polysyllables/sentences) + 3.1291",
      source: "McLaughlin (1969), SMOG grading: a new readability formula. J. of Reading 12, 639–646. Made for samples of 30 sentences."),
    grade(
      "coleman_liau_index", \.readability.colemanLiauIndex, "US school grade, by letters and sentences; counts no syllables",
      formula: "5.8 letters/words − 29.6 sentences/words − 15.8", anyLanguage: true,
      source: "Coleman and Liau (1975), A computer readability formula designed for machine scoring. J. Applied Psychology 60, 283–284; "
        + "constants as in textstat (quanteda's short form has 5.88)."),
    grade(
      "automated_readability_index", \.readability.automatedReadabilityIndex,
      "US school grade, by characters and words; counts no syllables",
      formula: "4.71 characters_no_spaces/whitespace_tokens + 0.5 words/sentences − 21.43", anyLanguage: true,
      source:
        "Smith and Senter (1967), Automated Readability Index. AMRL-TR-66-220. Characters are divided by stretches between blanks, as in "
        + "textstat."),
    grade(
      "dale_chall", \.readability.daleChall, "grade, by words that are not in a list of easy ones: below 5 is grade 4, above 10 college",
      formula: "0.1579 p + 0.0496 words/sentences, + 3.6365 if p > 5; p = 100 dale_chall_hard_words/words",
      source:
        "Dale and Chall (1948), A formula for predicting readability. Educational Research Bulletin 27, 11–20, 37–54; with textstat's list "
        + "of easy words, in which names and inflections are not easy."),
    grade(
      "linsear_write", \.readability.linsearWrite, "grade, by the first hundred words",
      formula: "z = (linsear_easy + 3 linsear_hard)/linsear_sentences; (z − 2)/2 if z ≤ 20, else z/2",
      source: "O'Hayre (1966), Gobbledygook Has Gotta Go. US Bureau of Land Management; as in textstat, shorter texts too."),
    grade(
      "lix", \.readability.lix, "läsbarhetsindex: below 30 very easy … above 60 very hard",
      formula: "words/sentences + 100 long_words_gt6/words",
      anyLanguage: true, source: "Björnsson (1968), Läsbarhet. Liber."),
    grade(
      "rix", \.readability.rix, "words over six letters a sentence", formula: "long_words_gt6/sentences", anyLanguage: true,
      source: "Anderson (1983), Lix and Rix: variations on a little-known readability index. J. of Reading 26, 490–496."),
    grade(
      "spache", \.readability.spache, "grade for texts of the first school years",
      formula: "0.141 words/sentences + 8.6 spache_hard_words/words + 0.839",
      source:
        "Spache (1953), A new readability formula for primary-grade reading materials. Elementary School Journal 53, 410–413; hard words "
        + "as in textstat: two syllables or more and not in its list of easy words."),
    grade(
      "mcalpine_eflaw", \.readability.mcalpineEflaw, "for readers to whom English is foreign: 20 or less is very easy, above 30 confusing",
      formula: "(words + miniwords_le3)/sentences",
      source:
        "McAlpine (1997), Global English for Global Business; short words are counted as textstat does, letters and digits up to three."),
  ]

  private static func grade(
    _ name: String, _ path: WritableKeyPath<Statistics, Double?> & Sendable, _ help: String, formula: String, anyLanguage: Bool = false,
    isShown: Bool = false, source: String
  ) -> Field<Statistics> {
    let undefined = "without words" + (anyLanguage ? "" : "; in another language than English")
    return Field(
      name, path, help: help, shown: isShown, decimals: 1, details: FieldDetails(formula: formula, undefined: undefined, source: source))
  }
}
