/// The counts that readability formulas are made of, and the formulas. Each is nil for a text without words or sentences.
struct Readability: Equatable {
  var words = 0
  var sentences = 0
  var syllables = 0
  /// Letters and digits inside words.
  var letters = 0
  /// Unicode scalars without white space.
  var characters = 0
  /// Stretches between blanks.
  var chunks = 0
  /// Words of three or more syllables.
  var polysyllables = 0
  /// Of those, what Gunning counts as hard.
  var hardWords = 0
  /// Words of more than six letters.
  var longWords = 0

  var fleschReadingEase: Double? { ratios.map { 206.835 - 1.015 * $0.sentenceLength - 84.6 * per(syllables, words) } }

  var fleschKincaidGrade: Double? { ratios.map { 0.39 * $0.sentenceLength + 11.8 * per(syllables, words) - 15.59 } }

  var gunningFog: Double? { ratios.map { 0.4 * ($0.sentenceLength + 100 * per(hardWords, words)) } }

  var smogIndex: Double? { ratios.map { _ in 1.043 * (30 * per(polysyllables, sentences)).squareRoot() + 3.1291 } }

  var colemanLiauIndex: Double? { ratios.map { _ in 5.8 * per(letters, words) - 29.6 * per(sentences, words) - 15.8 } }

  var automatedReadabilityIndex: Double? {
    chunks == 0 ? nil : ratios.map { 4.71 * per(characters, chunks) + 0.5 * $0.sentenceLength - 21.43 }
  }

  var lix: Double? { ratios.map { $0.sentenceLength + 100 * per(longWords, words) } }

  var rix: Double? { ratios.map { _ in per(longWords, sentences) } }

  private var ratios: (sentenceLength: Double, Void)? {
    words > 0 && sentences > 0 ? (per(words, sentences), ()) : nil
  }

  private func per(_ count: Int, _ whole: Int) -> Double { Double(count) / Double(whole) }
}

/// The values of the formulas for one text.
struct ReadabilityScores: Sendable, Equatable {
  var fleschReadingEase: Double?
  var fleschKincaidGrade: Double?
  var gunningFog: Double?
  var smogIndex: Double?
  var colemanLiauIndex: Double?
  var automatedReadabilityIndex: Double?
  var lix: Double?
  var rix: Double?

  init() {}

  /// For a text in another language than English only the formulas that count no English syllables.
  init(_ counts: Readability, isEnglish: Bool) {
    if isEnglish {
      fleschReadingEase = counts.fleschReadingEase
      fleschKincaidGrade = counts.fleschKincaidGrade
      gunningFog = counts.gunningFog
      smogIndex = counts.smogIndex
    }
    colemanLiauIndex = counts.colemanLiauIndex
    automatedReadabilityIndex = counts.automatedReadabilityIndex
    lix = counts.lix
    rix = counts.rix
  }
}
