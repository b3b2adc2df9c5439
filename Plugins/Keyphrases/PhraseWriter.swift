import AnalyzerKit

/// Makes marks of the chosen phrases: the form to show, every place, and the reckoning as evidence.
struct PhraseWriter {
  let text: AnalyzedText
  let candidates: Candidates
  let capitals: Capitals

  func marks(_ phrases: [RankedPhrase]) -> [Keyphrase] {
    var owners = [Int](repeating: -1, count: candidates.all.count)
    for (index, phrase) in phrases.enumerated() {
      owners[Int(phrase.node)] = index
      if phrase.surname >= 0 { owners[Int(phrase.surname)] = index }
    }
    var places = [[Place]](repeating: [], count: phrases.count)
    for (node, token) in candidates.occurrences where owners[Int(node)] >= 0 {
      let length = Int(candidates.all[Int(node)].length)
      places[owners[Int(node)]].append(Place(tokens: Int(token)..<(Int(token) + length), node: node))
    }
    let best = phrases.first?.value ?? 1
    return phrases.indices.map { mark(phrases[$0], withoutNested(places[$0]), best: best) }
  }

  private struct Place {
    var tokens: Range<Int>
    var node: Int32
  }

  /// A surname inside its full name is one place with it.
  private func withoutNested(_ places: [Place]) -> [Place] {
    var kept: [Place] = []
    for place in places.sorted(by: { ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count) }) {
      if let last = kept.last, last.tokens.upperBound > place.tokens.lowerBound { continue }
      kept.append(place)
    }
    return kept
  }

  private func mark(_ phrase: RankedPhrase, _ places: [Place], best: Double) -> Keyphrase {
    let candidate = candidates.all[Int(phrase.node)]
    let spans = places.map { text.tokens.span($0.tokens) }
    var mark = Keyphrase(
      span: spans.first ?? text.tokens.span(Int(candidate.token)),
      reason: Reason(PhraseWriter.rule(candidate), evidence(phrase, candidate, places)))
    mark.phrase = form(places.filter { $0.node == phrase.node })
    mark.score = phrase.value / best
    mark.words = Int(candidate.length)
    mark.occurrences = spans
    return mark
  }

  private static func rule(_ candidate: Candidate) -> String {
    candidate.isName ? "name" : candidate.length > 1 ? "noun-phrase" : "noun"
  }

  /// The commonest form; where a capital is due to the place alone, a form elsewhere is preferred. Of equals the earlier one.
  private func form(_ places: [Place]) -> String {
    var forms: [(words: String, weight: Int)] = []
    for place in places.prefix(PhraseWriter.formsRead) {
      let words = text.string(text.tokens.span(place.tokens)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let sentence = text.sentences.index(ofToken: place.tokens.lowerBound)
      let isDue = text.isSentenceStart(place.tokens.lowerBound) || sentence.map { capitals.isTitled[$0] } ?? false
      let weight = isDue ? 1 : 2
      if let at = forms.firstIndex(where: { $0.words == words }) { forms[at].weight += weight } else { forms.append((words, weight)) }
    }
    var best = forms.first
    for form in forms where form.weight > (best?.weight ?? 0) { best = form }
    return best?.words ?? ""
  }

  /// Occurrences from which the form is taken.
  private static let formsRead = 1000

  private func evidence(_ phrase: RankedPhrase, _ candidate: Candidate, _ places: [Place]) -> [Evidence] {
    let score = phrase.score
    var evidence: [Evidence] = []
    let first = places.first.map { text.tokens.span($0.tokens) }
    evidence.append(
      Evidence("frequency", note: "\(places.count) times: \(places.count)^\(PhraseScore.exponent) = \(PhraseWriter.digits(score.count))"))
    let position = Swift.min(candidate.position, phrase.surname < 0 ? .max : candidates.all[Int(phrase.surname)].position)
    evidence.append(Evidence("first place", first, note: "after \(position) tokens: × \(PhraseWriter.digits(score.position))"))
    if candidate.isName {
      evidence.append(Evidence("name", note: "× \(PhraseWriter.digits(score.kind))"))
    } else {
      evidence.append(Evidence("rarity", note: rarities(candidate) + ": × \(PhraseWriter.digits(score.rarity))"))
      if score.length < 1 { evidence.append(Evidence("short words", note: "× \(PhraseWriter.digits(score.length))")) }
      if candidate.length > 1 { evidence.append(Evidence("several words", note: "× \(PhraseWriter.digits(score.kind))")) }
    }
    if phrase.surname >= 0, let place = places.first(where: { $0.node == phrase.surname }) {
      evidence.append(
        Evidence("surname alone", text.tokens.span(place.tokens), note: "\(places.count { $0.node == phrase.surname }) times"))
    }
    if phrase.value > score.value {
      evidence.append(
        Evidence("raised", note: "to \(PhraseWriter.digits(phrase.value)), the score of a word that hardly occurs without it"))
    }
    evidence.append(Evidence("product", note: PhraseWriter.digits(score.value)))
    return evidence
  }

  /// How common each word is.
  private func rarities(_ candidate: Candidate) -> String {
    (Int(candidate.token)..<Int(candidate.token + candidate.length)).map { token in
      let type = candidates.ids[token]
      let commonness = candidates.types.classes[Int(type)].commonness
      let word = text.vocabulary.string(type)
      return commonness > 0 ? "\(word) 10^\(PhraseWriter.digits(commonness)) in 10^9" : "\(word) unlisted"
    }.joined(separator: ", ")
  }

  /// Two decimals, rounded.
  static func digits(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
