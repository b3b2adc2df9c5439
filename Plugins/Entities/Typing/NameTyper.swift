import AnalyzerKit

/// Gives each name a type: of those that its learned kind has, the one that most evidence in the article speaks for.
///
/// Evidence for one mention counts for all mentions of the same words and kind. Of one rule only the strongest piece counts, so that a name that is
/// often mentioned is not judged by a single weak rule many times over.
struct NameTyper {
  let words: ArticleWords
  let features: NameFeatures

  /// Names of one kind with the same words.
  private struct Group {
    var kind: NameLabel.Kind
    var evidence: [TypeEvidence] = []
    var first: Int
  }

  private struct Key: Hashable {
    var kind: NameLabel.Kind
    var types: ArraySlice<Int32>
  }

  func type(_ names: [RecognisedName]) -> [TypedName] {
    let byName = NameEvidence(words: words)
    let byContext = ContextEvidence(words: words)
    let phrases = PhraseMatcher(words: words)
    let titles = TitleFinder(words: words, phrases: phrases)
    var groups: [Group] = []
    var groupOf: [Int] = []
    var numbers: [Key: Int] = [:]
    var candidates: [Candidate] = []
    var evidence: [TypeEvidence] = []
    for (number, name) in names.enumerated() {
      let sentence = words.text.sentences.tokens(Int(words.sentenceOf[name.tokens.lowerBound]))
      let candidate = candidate(name, sentence, phrases, titles)
      candidates.append(candidate)
      let key = Key(kind: name.kind, types: words.types[name.tokens])
      let group = numbers[key] ?? groups.count
      groupOf.append(group)
      if group == groups.count {
        numbers[key] = group
        groups.append(Group(kind: name.kind, first: number))
        byName.collect(candidate, into: &groups[group].evidence)
      }
      evidence.removeAll(keepingCapacity: true)
      byContext.collect(candidate, in: sentence, into: &evidence)
      for piece in evidence { NameTyper.keep(piece, in: &groups[group].evidence) }
    }
    let explanation = NameExplanation(features)
    let types = groups.map { type($0) }
    return names.indices.map { number in
      let (name, candidate, group) = (names[number], candidates[number], groups[groupOf[number]])
      if let given = name.given {
        let own = TypeEvidence(rule: .ownList, type: given.type, weight: 100, tokens: name.tokens)
        return TypedName(candidate: candidate, type: given.type, evidence: [own], given: given)
      }
      let type = types[groupOf[number]]
      guard group.first == number else {
        let first = candidates[group.first].tokens
        return TypedName(
          candidate: candidate, type: type, evidence: [TypeEvidence(rule: .sameDocument, type: type, weight: 0.1, tokens: first)])
      }
      let learned =
        name.rule.map { [TypeEvidence(rule: $0, type: type, weight: 50, tokens: name.cue ?? name.tokens)] }
        ?? explanation.evidence(name, type)
      return TypedName(candidate: candidate, type: type, evidence: learned + group.evidence.filter { $0.type == type && $0.weight > 0 })
    }
  }

  private func candidate(_ name: RecognisedName, _ sentence: Range<Int>, _ phrases: PhraseMatcher, _ titles: TitleFinder) -> Candidate {
    let first = name.tokens.lowerBound
    var candidate = Candidate(
      tokens: name.tokens, entry: phrases.entry(name.tokens), style: words.styles[Int(words.sentenceOf[first])])
    let isPerson = name.given.map { $0.type == .PERSON } ?? (name.kind == .person)
    if isPerson { candidate.title = titles.title(before: first, in: sentence) }
    let prefix = name.tokens.count == 1 && name.given == nil ? words.prefix(first) : 0
    guard prefix > 0, candidate.entry.isDisjoint(with: .named) else { return candidate }
    var key: [UInt8] = []
    let span = words.span(name.tokens)
    Lexicon.appendKey(words.bytes, (span.start + prefix)..<span.end, to: &key)
    let known = words.lexicon.wordClass(key[...]).intersection(WordClass.place.union([.group, .organisation]))
    if !known.isEmpty { (candidate.entry, candidate.prefix) = (known, prefix) }
    return candidate
  }

  /// Keeps of each rule and type the strongest piece.
  private static func keep(_ piece: TypeEvidence, in evidence: inout [TypeEvidence]) {
    if let at = evidence.firstIndex(where: { $0.rule == piece.rule && $0.type == piece.type }) {
      if abs(piece.weight) > abs(evidence[at].weight) { evidence[at] = piece }
    } else {
      evidence.append(piece)
    }
  }

  private func type(_ group: Group) -> EntityType {
    let types = group.kind.types
    guard types.count > 1 else { return types[0] }
    let sums = types.map { type in group.evidence.reduce(Float(0)) { $1.type == type ? $0 + $1.weight : $0 } }
    var best = 0
    for at in sums.indices where sums[at] > sums[best] { best = at }
    return types[best]
  }
}
