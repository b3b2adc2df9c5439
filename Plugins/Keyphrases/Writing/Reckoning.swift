import AnalyzerKit

/// Writes down how a phrase came by its score: what `why` prints.
struct Reckoning {
  let text: AnalyzedText
  let candidates: Candidates

  func evidence(_ phrase: RankedPhrase, _ places: [Place]) -> [Evidence] {
    let score = phrase.score
    let candidate = candidates.all[Int(phrase.node)]
    var evidence: [Evidence] = []
    if let first = places.first {
      let before = first.words.lowerBound
      let times = score.times == 1 ? "once" : "\(score.times) times"
      evidence.append(Evidence("frequency", note: "\(times): \(score.times)^\(PhraseScore.exponent) = \(digits(score.frequency))"))
      evidence.append(
        Evidence("first place", candidates.words.span(first.words), note: "after \(before) words and marks: × \(digits(score.position))"))
    }
    if candidate.isName {
      evidence.append(Evidence("name", note: "× \(digits(score.kind))"))
    } else {
      evidence.append(Evidence("rarity", note: "\(rarities(candidate)): × \(digits(score.rarity))"))
      if score.length < 1 { evidence.append(Evidence("short words", note: "× \(digits(score.length))")) }
      if candidate.length > 1 { evidence.append(Evidence("several words", note: "× \(digits(score.kind))")) }
    }
    evidence.append(Evidence("product", note: digits(score.value)))
    if phrase.value > score.value {
      evidence.append(Evidence("raised", note: "to \(digits(phrase.value)), the product of a word that hardly occurs without it"))
    }
    if let alone = places.first(where: { $0.node == phrase.surname }) {
      let times = places.count { $0.node == phrase.surname }
      evidence.append(Evidence("surname alone", candidates.words.span(alone.words), note: times == 1 ? "once" : "\(times) times"))
    }
    return evidence
  }

  /// How common each word is, in uses in a million words.
  private func rarities(_ candidate: Candidate) -> String {
    candidate.words.map { word in
      let type = Int(candidates.words.types[word])
      let uses = candidates.types.classes[type].perMillion
      return String(decoding: candidates.words.folded(type), as: UTF8.self) + (uses.map { " \($0) in a million" } ?? " unlisted")
    }.joined(separator: ", ")
  }

  /// Two decimals, rounded.
  private func digits(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
