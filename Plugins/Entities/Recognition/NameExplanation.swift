import AnalyzerKit

/// Tells in a reader’s words why a name was found: which of the learned features spoke for it most.
struct NameExplanation {
  private let features: NameFeatures
  private let model = NameModel()
  /// Pieces of evidence told at most.
  private static let most = 3

  init(_ features: NameFeatures) { self.features = features }

  /// What may be told of a token: the same thing is told once, with all that its features weigh.
  private enum Told: Int, CaseIterable {
    case word, ending, use, before, useBefore, after, useAfter, capitals, listed, phrase, elsewhere
  }

  /// The strongest evidence for a name of a type, strongest first.
  func evidence(_ name: RecognisedName, _ type: EntityType) -> [TypeEvidence] {
    let words = features.words
    let labels = NameLabel.labels(name.kind, count: name.tokens.count)
    let sentence = words.text.sentences.tokens(Int(words.sentenceOf[name.tokens.lowerBound]))
    var told: [(what: Told, token: Int, weight: Int)] = []
    for (token, label) in zip(name.tokens, labels) {
      var sink = Weights(model: model, label: label)
      features.collect(token, in: sentence, into: &sink)
      for what in Told.allCases where sink.told[what.rawValue] > 0 { told.append((what, token, sink.told[what.rawValue])) }
    }
    told.sort { ($0.weight, -$0.token, -$0.what.rawValue) > ($1.weight, -$1.token, -$1.what.rawValue) }
    var pieces: [TypeEvidence] = []
    for (what, token, weight) in told {
      guard pieces.count < NameExplanation.most, let piece = piece(what, token, Float(weight) / Float(model.steps), name, type, sentence)
      else {
        continue
      }
      if !pieces.contains(where: { $0.rule == piece.rule && ($0.tokens == piece.tokens || $0.note?.hasSameText(piece.note) ?? false) }) {
        pieces.append(piece)
      }
    }
    if pieces.isEmpty {
      pieces.append(TypeEvidence(rule: .written, type: type, weight: 1, tokens: name.tokens, note: "written like a name"))
    }
    return pieces
  }

  private func piece(_ what: Told, _ token: Int, _ weight: Float, _ name: RecognisedName, _ type: EntityType, _ sentence: Range<Int>)
    -> TypeEvidence?
  {
    func made(_ rule: TypingRule, _ token: Int, _ note: StaticString) -> TypeEvidence? {
      // Inside a name its own words are told as such.
      if rule == .wordBefore || rule == .wordAfter, name.tokens.contains(token) || !sentence.contains(token) { return nil }
      return TypeEvidence(rule: rule, type: type, weight: weight, tokens: token..<(token + 1), note: note)
    }
    switch what {
    case .word: return made(.ownWord, token, name.kind.ownWord)
    case .ending: return made(.ownWord, token, name.kind.spelling)
    case .use: return made(.ownWord, token, name.kind.use)
    case .before, .useBefore: return made(.wordBefore, token - 1, name.kind.before)
    case .after, .useAfter: return made(.wordAfter, token + 1, name.kind.after)
    case .capitals:
      let isInside = features.positions[token] > 0 && features.words.styles[Int(features.words.sentenceOf[token])] == .normal
      return made(.written, token, isInside ? "a capital inside a sentence" : "written like a name")
    case .listed: return listing(features.words.wordClass(token), name.kind).flatMap { made(.listed, token, $0) }
    case .phrase:
      return TypeEvidence(rule: .listed, type: type, weight: weight, tokens: name.tokens, note: "a listed name")
    case .elsewhere:
      let others = features.elsewhere.places(features.words.types[token]).lazy.map(Int.init).filter { $0 != token }
      return others.first.flatMap { made(.elsewhere, $0, "the same word elsewhere in the article") }
    }
  }

  private func listing(_ known: WordClass, _ kind: NameLabel.Kind) -> StaticString? {
    switch kind {
    case .person:
      known.contains(.given) ? "listed as a given name" : known.contains(.family) ? "listed as a family name" : nil
    case .organisation:
      known.contains(.organisation)
        ? EntityType.ORG.listing
        : known.contains(.organisationHead) ? "a head of organisations" : known.contains(.organisationSuffix) ? "a company’s suffix" : nil
    case .location:
      known.meets(.politicalPlace)
        ? EntityType.GPE.listing
        : known.contains(.location)
          ? EntityType.LOC.listing : known.meets([.locationHead, .facilityHead, .placeHead]) ? "a head of places" : nil
    case .other:
      known.contains(.group)
        ? EntityType.NORP.listing
        : known.contains(.event) ? EntityType.EVENT.listing : known.contains(.eventHead) ? "a head of events" : nil
    }
  }

  /// Sums what features weigh for a label, against the mean of those that it was told from: outside, and the other kinds at the same place.
  private struct Weights: FeatureSink {
    let model: NameModel
    let label: NameLabel
    var told = [Int](repeating: 0, count: Told.allCases.count)
    private var sums = [Int16](repeating: 0, count: NameLabel.count)

    init(model: NameModel, label: NameLabel) {
      self.model = model
      self.label = label
    }

    mutating func add(_ template: FeatureTemplate, _ offset: Int, _ value: UInt64) {
      guard let what = Weights.told(template, offset), let kind = label.kind, let place = label.place else { return }
      for at in sums.indices { sums[at] = 0 }
      model.add(FeatureHash.attribute(template, offset, value), to: &sums, at: 0)
      var others = Int(sums[0])
      for other in NameLabel.Kind.allCases where other != kind { others += Int(sums[Int(NameLabel(other, place).rawValue)]) }
      told[what.rawValue] += Int(sums[Int(label.rawValue)]) - others / NameLabel.Kind.allCases.count
    }

    private static func told(_ template: FeatureTemplate, _ offset: Int) -> Told? {
      switch (template, offset) {
      case (.word, 0), (.written, _): .word
      case (.prefix, _), (.suffix, _): .ending
      case (.cluster, 0), (.clusterAndOutline, _): .use
      case (.word, -1), (.outlineAndWord, -1), (.pair, -1): .before
      case (.word, 1), (.outlineAndWord, 1), (.pair, 1): .after
      case (.cluster, -1), (.clusters, -1), (.listed, -1): .useBefore
      case (.cluster, 1), (.clusters, 1), (.listed, 1): .useAfter
      case (.outline, 0), (.outlines, _), (.length, _), (.position, _): .capitals
      case (.listed, 0), (.listedAs, _): .listed
      case (.phrase, 0): .phrase
      case (.elsewhere, _), (.elsewhereBefore, _), (.elsewhereAfter, _), (.elsewhereBeforeCluster, _), (.elsewhereAfterCluster, _):
        .elsewhere
      default: nil
      }
    }
  }
}

extension StaticString {
  fileprivate func hasSameText(_ other: StaticString?) -> Bool { other.map { description == $0.description } ?? false }
}

extension NameLabel.Kind {
  /// Said of a word of the name that names of this kind often have.
  fileprivate var ownWord: StaticString {
    switch self {
    case .person: "a word of people’s names"
    case .organisation: "a word of organisations’ names"
    case .location: "a word of places’ names"
    case .other: "a word of nationalities, events and works"
    }
  }

  /// Said of how such a word begins and ends.
  fileprivate var spelling: StaticString {
    switch self {
    case .person: "spelled like names of people"
    case .organisation: "spelled like names of organisations"
    case .location: "spelled like names of places"
    case .other: "spelled like nationalities, events and works"
    }
  }

  /// Said of a word that is used as those are.
  fileprivate var use: StaticString {
    switch self {
    case .person: "used like names of people"
    case .organisation: "used like names of organisations"
    case .location: "used like names of places"
    case .other: "used like nationalities, events and works"
    }
  }

  fileprivate var before: StaticString {
    switch self {
    case .person: "stands before names of people"
    case .organisation: "stands before names of organisations"
    case .location: "stands before names of places"
    case .other: "stands before nationalities, events and works"
    }
  }

  fileprivate var after: StaticString {
    switch self {
    case .person: "follows names of people"
    case .organisation: "follows names of organisations"
    case .location: "follows names of places"
    case .other: "follows nationalities, events and works"
    }
  }
}
