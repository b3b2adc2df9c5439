import AnalyzerKit

/// Gives every candidate a type: the one that most evidence in the article speaks for.
///
/// Evidence for one mention counts for all mentions of the same words, but a mention whose own evidence is overwhelming is judged alone.
struct Typer {
  let words: ArticleWords
  /// Above this sum for one type, and this far above the next one, a mention is judged by itself.
  private static let overwhelming: Float = 6
  /// A candidate without as much stays out.
  private static let least: Float = 0.5

  func type(_ candidates: [Candidate]) -> [TypedName] {
    var evidence: [TypeEvidence] = []
    evidence.reserveCapacity(candidates.count * 3)
    var firstOf: [Int] = []
    let byName = NameEvidence(words: words)
    let byContext = ContextEvidence(words: words)
    for (number, candidate) in candidates.enumerated() {
      firstOf.append(evidence.count)
      byName.collect(candidate, number: Int32(number), into: &evidence)
      let sentence = words.text.sentences.tokens(Int(words.sentenceOf[candidate.tokens.lowerBound]))
      byContext.collect(candidate, number: Int32(number), sentence: sentence, into: &evidence)
    }
    firstOf.append(evidence.count)

    let (groups, groupCount) = group(candidates)
    let width = EntityType.named.count
    var sums = [Float](repeating: 0, count: groupCount * width)
    var shown = [Int](repeating: -1, count: groupCount * width)
    sum(evidence, groups, width, &sums, &shown)
    let persons = shareNames(candidates, groups, sums, width, &sums)

    var typed: [TypedName] = []
    for (number, candidate) in candidates.enumerated() {
      let own = evidence[firstOf[number]..<firstOf[number + 1]]
      let base = groups[number] * width
      var (type, weight) = best(sums[base..<(base + width)])
      var local = [Float](repeating: 0, count: width)
      for piece in own { local[piece.type.order] += piece.weight }
      let (ownType, ownWeight) = best(local[...])
      if own.contains(where: { $0.rule == .opponent }), type == .GPE { (type, weight) = (.ORG, 2) }
      if ownType != type, ownWeight >= Typer.overwhelming, ownWeight - local[type.order] >= 3 { (type, weight) = (ownType, ownWeight) }
      guard weight >= Typer.least else { continue }
      var support = own.filter { $0.type == type && $0.weight > 0 }
      if support.isEmpty { support = sharedEvidence(number, type, candidates, shown[base + type.order], evidence, persons) }
      typed.append(TypedName(candidate: candidate, type: type, evidence: support))
    }
    return typed
  }

  /// Numbers the distinct names.
  private func group(_ candidates: [Candidate]) -> (groups: [Int], count: Int) {
    var numbers: [[Int32]: Int] = [:]
    var groups: [Int] = []
    groups.reserveCapacity(candidates.count)
    for candidate in candidates {
      let key = Array(words.types[candidate.tokens])
      if let number = numbers[key] {
        groups.append(number)
      } else {
        groups.append(numbers.count)
        numbers[key] = numbers.count
      }
    }
    return (groups, numbers.count)
  }

  /// Of one rule the strongest piece counts in full and each further one a little, so that a name that is often mentioned is not judged by a
  /// single weak rule many times over. `shown` gets, for each name and type, the first piece that speaks for it.
  private func sum(_ evidence: [TypeEvidence], _ groups: [Int], _ width: Int, _ sums: inout [Float], _ shown: inout [Int]) {
    let rules = TypingRule.allCases.count
    var strongest: [Int: (weight: Float, times: Int)] = [:]
    for (at, piece) in evidence.enumerated() {
      let group = groups[Int(piece.candidate)]
      let cell = group * width + piece.type.order
      if piece.weight > 0, shown[cell] < 0 { shown[cell] = at }
      let key = (group * rules + Int(piece.rule.rawValue)) * width + piece.type.order
      let before = strongest[key]
      if let before {
        let more = max(abs(piece.weight) - abs(before.weight), 0)
        let repeated = before.times <= 3 ? min(abs(before.weight), abs(piece.weight)) * 0.15 : 0
        sums[cell] += (piece.weight < 0 ? -1 : 1) * (more + repeated)
        strongest[key] = (more > 0 ? piece.weight : before.weight, before.times + 1)
      } else {
        strongest[key] = (piece.weight, 1)
        sums[cell] += piece.weight
      }
    }
  }

  /// Lets full names speak for their parts: “Alex Titov” for “Titov”, “Orr Holdings Ltd” for “Orr Holdings”. Returns, for each word type that
  /// ends a person’s full name, the number of that candidate.
  private func shareNames(_ candidates: [Candidate], _ groups: [Int], _ before: [Float], _ width: Int, _ sums: inout [Float]) -> [Int32:
    Int]
  {
    var families: [Int32: Int] = [:]
    var givens: Set<Int32> = []
    var openers: [Int32: (EntityType, Int)] = [:]
    var openings: Set<[Int32]> = []
    for (number, candidate) in candidates.enumerated() where !candidate.isSingle {
      let base = groups[number] * width
      let (type, weight) = best(before[base..<(base + width)])
      guard weight >= 2 else { continue }
      if type == .PERSON {
        let last = words.types[candidate.tokens.upperBound - 1]
        if families[last] == nil { families[last] = number }
        givens.insert(words.types[candidate.tokens.lowerBound])
      } else if type == .ORG, !words.wordClass(candidate.tokens.lowerBound).meets(WordClass.place.union([.common, .group, .given])) {
        let first = words.types[candidate.tokens.lowerBound]
        let last = words.wordClass(candidate.tokens.upperBound - 1)
        // “Orr Grid” of “Orr Grid & Power”
        if let joint = candidate.tokens.dropFirst(2).first(where: { words.isSign($0, 0x26) }) {
          openings.insert(Array(words.types[candidate.tokens.lowerBound..<joint]))
        }
        if last.meets([.organisationSuffix, .organisationHead]), openers[first] == nil { openers[first] = (.ORG, number) }
      }
    }
    var done = Set<Int>()
    if !openings.isEmpty {
      for (number, candidate) in candidates.enumerated()
      where !candidate.isSingle && openings.contains(Array(words.types[candidate.tokens])) {
        if done.insert(groups[number]).inserted { sums[groups[number] * width + EntityType.ORG.order] += 4.2 }
      }
    }
    for (number, candidate) in candidates.enumerated() where candidate.isSingle && done.insert(groups[number]).inserted {
      let type = words.types[candidate.tokens.lowerBound]
      let base = groups[number] * width
      if families[type] != nil { sums[base + EntityType.PERSON.order] += 4.2 }
      if givens.contains(type) { sums[base + EntityType.PERSON.order] += 1.5 }
      if openers[type] != nil { sums[base + EntityType.ORG.order] += 4.2 }
    }
    return families.merging(openers.mapValues(\.1)) { person, _ in person }
  }

  private func best(_ sums: ArraySlice<Float>) -> (EntityType, Float) {
    var best = sums.startIndex
    for at in sums.indices where sums[at] > sums[best] { best = at }
    return (EntityType.named[best - sums.startIndex], sums[best])
  }

  /// What to show for a mention that has no evidence of its own: the full name it is part of, or another mention of the same words.
  private func sharedEvidence(
    _ number: Int, _ type: EntityType, _ candidates: [Candidate], _ shown: Int, _ evidence: [TypeEvidence], _ parts: [Int32: Int]
  ) -> [TypeEvidence] {
    let candidate = candidates[number]
    if candidate.isSingle, let full = parts[words.types[candidate.tokens.lowerBound]] {
      return [TypeEvidence(candidate: Int32(number), rule: .partOfName, type: type, weight: 1, tokens: candidates[full].tokens)]
    }
    guard shown >= 0 else { return [] }
    return [TypeEvidence(candidate: Int32(number), rule: .sameDocument, type: type, weight: 1, tokens: evidence[shown].tokens)]
  }
}
