/// The counts that readability formulas are made of, and the formulas. Each is nil for a text without words or sentences.
///
/// Constants are those of the literature as textstat 0.7.13 has them; `help stats MEASURE` cites them one by one.
struct Readability: Equatable {
  var words = 0
  var sentences = 0
  var syllables = 0
  /// Letters and digits inside words.
  var letters = 0
  /// Unicode scalars without white space.
  var characters = 0
  /// Stretches between blanks.
  var whitespaceTokens = 0
  /// Words of one syllable.
  var monosyllables = 0
  /// Words of three or more syllables.
  var polysyllables = 0
  /// Words of more than six letters.
  var longWords = 0
  /// Words of at most three letters.
  var miniwords = 0
  /// Words that are not easy and have at least three syllables, two, or any number.
  var fogHardWords = 0
  var spacheHardWords = 0
  var daleChallHardWords = 0
  /// Of the first hundred words.
  var linsearHard = 0
  var linsearEasy = 0
  var linsearSentences = 0

  var fleschReadingEase: Double? { defined { 206.835 - 1.015 * sentenceLength - 84.6 * per(syllables, words) } }

  var fleschKincaidGrade: Double? { defined { 0.39 * sentenceLength + 11.8 * per(syllables, words) - 15.59 } }

  var gunningFog: Double? { defined { 0.4 * (sentenceLength + 100 * per(fogHardWords, words)) } }

  var smogIndex: Double? { defined { 1.043 * (30 * per(polysyllables, sentences)).squareRoot() + 3.1291 } }

  var colemanLiauIndex: Double? { defined { 5.8 * per(letters, words) - 29.6 * per(sentences, words) - 15.8 } }

  var automatedReadabilityIndex: Double? {
    whitespaceTokens == 0 ? nil : defined { 4.71 * per(characters, whitespaceTokens) + 0.5 * sentenceLength - 21.43 }
  }

  var daleChall: Double? {
    defined {
      let hard = 100 * per(daleChallHardWords, words)
      return 0.1579 * hard + 0.0496 * sentenceLength + (hard > 5 ? 3.6365 : 0)
    }
  }

  var linsearWrite: Double? {
    if linsearSentences == 0 { return nil }
    let points = per(linsearEasy + 3 * linsearHard, linsearSentences)
    return points <= 20 ? (points - 2) / 2 : points / 2
  }

  var lix: Double? { defined { sentenceLength + 100 * per(longWords, words) } }

  var rix: Double? { defined { per(longWords, sentences) } }

  var spache: Double? { defined { 0.141 * sentenceLength + 8.6 * per(spacheHardWords, words) + 0.839 } }

  var mcalpineEflaw: Double? { defined { per(words + miniwords, sentences) } }

  private var sentenceLength: Double { per(words, sentences) }

  private func defined(_ formula: () -> Double) -> Double? { words > 0 && sentences > 0 ? formula() : nil }

  private func per(_ count: Int, _ whole: Int) -> Double { Double(count) / Double(whole) }

  /// Adds the counts of another text; those of the first hundred words stay as they are.
  mutating func add(_ other: Readability) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
    letters += other.letters
    characters += other.characters
    whitespaceTokens += other.whitespaceTokens
    monosyllables += other.monosyllables
    polysyllables += other.polysyllables
    longWords += other.longWords
    miniwords += other.miniwords
    fogHardWords += other.fogHardWords
    spacheHardWords += other.spacheHardWords
    daleChallHardWords += other.daleChallHardWords
  }
}
