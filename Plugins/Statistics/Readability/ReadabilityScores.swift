/// The values of the formulas for one text.
struct ReadabilityScores: Sendable, Equatable {
  var fleschReadingEase, fleschKincaidGrade, gunningFog, smogIndex: Double?
  var daleChall, linsearWrite, spache, mcalpineEflaw: Double?
  var colemanLiauIndex, automatedReadabilityIndex, lix, rix: Double?

  init() {}

  /// For a text in another language than English only the formulas that know nothing of English.
  init(_ counts: Readability, isEnglish: Bool) {
    if isEnglish {
      fleschReadingEase = counts.fleschReadingEase
      fleschKincaidGrade = counts.fleschKincaidGrade
      gunningFog = counts.gunningFog
      smogIndex = counts.smogIndex
      daleChall = counts.daleChall
      linsearWrite = counts.linsearWrite
      spache = counts.spache
      mcalpineEflaw = counts.mcalpineEflaw
    }
    colemanLiauIndex = counts.colemanLiauIndex
    automatedReadabilityIndex = counts.automatedReadabilityIndex
    lix = counts.lix
    rix = counts.rix
  }
}

/// Counts of English syllables and of words that are hard for readers of English; nil for a text in another language.
struct EnglishCounts: Sendable, Equatable {
  var syllables, monosyllables, polysyllables: Int?
  var fogHardWords, spacheHardWords, daleChallHardWords: Int?
  var linsearHard, linsearEasy, linsearSentences: Int?

  init() {}

  init(_ counts: Readability) {
    syllables = counts.syllables
    monosyllables = counts.monosyllables
    polysyllables = counts.polysyllables
    fogHardWords = counts.fogHardWords
    spacheHardWords = counts.spacheHardWords
    daleChallHardWords = counts.daleChallHardWords
    linsearHard = counts.linsearHard
    linsearEasy = counts.linsearEasy
    linsearSentences = counts.linsearSentences
  }
}
