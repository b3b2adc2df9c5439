/// Scores the candidates of an article and chooses the best, so that none stands inside another.
struct Ranking {
  private let candidates: Candidates
  private let options: KeyphrasesOptions
  private var surnames: [Int32]
  private var scores: [PhraseScore?]
  private var values: [Double]

  /// A word that occurs mostly inside one longer phrase gives way to it: at least two of three occurrences.
  private static let inside = (2, of: 3)

  init(_ candidates: Candidates, _ options: KeyphrasesOptions) {
    self.candidates = candidates
    self.options = options
    let count = candidates.all.count
    surnames = Array(repeating: -1, count: count)
    scores = Array(repeating: nil, count: count)
    values = Array(repeating: 0, count: count)
    let fullNames = FullNames(candidates, longest: options.maxWords).fullName
    for (surname, full) in fullNames.enumerated() where full >= 0 { surnames[Int(full)] = Int32(truncatingIfNeeded: surname) }
    for node in 0..<count where fullNames[node] < 0 { score(node) }
    for node in 0..<count where values[node] > 0 && candidates.all[node].length > 1 { takeOver(node) }
  }

  private mutating func score(_ node: Int) {
    let candidate = candidates.all[node]
    let length = Int(candidate.length)
    guard candidate.count > 0, length >= options.minWords, length <= options.maxWords else { return }
    var count = Int(candidate.count)
    var position = Int(candidate.word)
    if surnames[node] >= 0 {
      let surname = candidates.all[Int(surnames[node])]
      count += Int(surname.count)
      position = Swift.min(position, Int(surname.word))
    }
    // A piece of a longer phrase that occurs only there, once, is no phrase.
    if length > 1, count == 1, !candidate.isWhole { return }
    let score = PhraseScore(candidate, count: count, position: position, in: candidates)
    scores[node] = score
    values[node] = score.value
  }

  /// Lets a longer phrase take the place of its first or last word when that hardly occurs without it.
  private mutating func takeOver(_ node: Int) {
    let candidate = candidates.all[node]
    for word in [candidate.words.upperBound - 1, candidate.words.lowerBound] {
      guard let found = candidates.tree.child(PhraseTree.root, candidates.group(word)) else { continue }
      let single = Int(found)
      guard values[single] > 0, Int(candidate.count) * Ranking.inside.of >= Int(candidates.all[single].count) * Ranking.inside.0 else {
        continue
      }
      values[node] = Swift.max(values[node], values[single])
      values[single] = 0
    }
  }

  /// The best phrases, the best one first.
  func best() -> [RankedPhrase] {
    let order = values.indices.filter { values[$0] > 0 }.sorted { left, right in
      if values[left] != values[right] { return values[left] > values[right] }
      return (candidates.all[left].word, left) < (candidates.all[right].word, right)
    }
    var chosen: [RankedPhrase] = []
    // By node: the largest count of a chosen phrase that holds it.
    var covered = [Int32](repeating: 0, count: values.count)
    var isChosen = [Bool](repeating: false, count: values.count)
    for node in order {
      if chosen.count == options.max { break }
      let candidate = candidates.all[node]
      if covered[node] * 2 >= candidate.count { continue }
      let parts = parts(of: candidate)
      if parts.contains(where: { isChosen[$0] }) { continue }
      guard let score = scores[node] else { continue }
      for part in parts { covered[part] = Swift.max(covered[part], candidate.count) }
      isChosen[node] = true
      chosen.append(RankedPhrase(node: Int32(truncatingIfNeeded: node), surname: surnames[node], score: score, value: values[node]))
    }
    return chosen
  }

  /// The nodes of all shorter phrases inside one.
  private func parts(of candidate: Candidate) -> [Int] {
    var parts: [Int] = []
    let words = candidate.words
    for start in words {
      var node = PhraseTree.root
      for word in start..<words.upperBound where word - start + 1 < Int(candidate.length) {
        guard let next = candidates.tree.child(node, candidates.group(word)) else { break }
        node = next
        parts.append(Int(node))
      }
    }
    return parts
  }
}
