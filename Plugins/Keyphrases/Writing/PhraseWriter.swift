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
    for (node, word) in candidates.occurrences {
      let owner = owners[Int(node)]
      // “knock knock knock” has “knock knock” once.
      if owner < 0 || places[owner].last.map({ $0.words.upperBound > Int(word) }) == true { continue }
      places[owner].append(Place(words: Int(word)..<(Int(word) + Int(candidates.all[Int(node)].length)), node: node))
    }
    let best = phrases.first?.value ?? 1
    return phrases.indices.map { mark(phrases[$0], places[$0], best: best) }
  }

  private func mark(_ phrase: RankedPhrase, _ places: [Place], best: Double) -> Keyphrase {
    let candidate = candidates.all[Int(phrase.node)]
    let spans = places.map { candidates.words.span($0.words) }
    let rule = candidate.isName ? "name" : candidate.length > 1 ? "noun-phrase" : "noun"
    let evidence = Reckoning(text: text, candidates: candidates).evidence(phrase, places)
    var mark = Keyphrase(span: candidates.words.span(candidate.words), reason: Reason(rule, evidence))
    if let first = spans.first { mark.span = first }
    mark.phrase = form(places.filter { $0.node == phrase.node })
    mark.score = phrase.value / best
    mark.words = Int(candidate.length)
    mark.occurrences = spans
    return mark
  }

  /// The commonest form; where a capital is due to the place alone, a form elsewhere is preferred. Of equals the earlier one.
  private func form(_ places: [Place]) -> String {
    var forms: [(words: String, weight: Int)] = []
    for place in places.prefix(PhraseWriter.formsRead) {
      let words = text.string(candidates.words.span(place.words)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let weight = capitals.isDue[place.words.lowerBound] ? 1 : 3
      if let at = forms.firstIndex(where: { $0.words == words }) { forms[at].weight += weight } else { forms.append((words, weight)) }
    }
    var best = forms.first
    for form in forms where form.weight > (best?.weight ?? 0) { best = form }
    return best?.words ?? ""
  }

  /// Occurrences from which the form is taken.
  private static let formsRead = 100
}
