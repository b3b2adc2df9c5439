import AnalyzerKit

/// What the words of a candidate themselves say of its type.
struct NameEvidence {
  let words: ArticleWords

  private static let suffixes: [StaticString] = ["Jr.", "Jr", "Sr.", "Sr", "III"]

  func collect(_ candidate: Candidate, number: Int32, into evidence: inout [TypeEvidence]) {
    func add(_ rule: TypingRule, _ type: EntityType, _ weight: Float, _ tokens: Range<Int>? = nil) {
      evidence.append(TypeEvidence(candidate: number, rule: rule, type: type, weight: weight, tokens: tokens ?? candidate.tokens))
    }
    let doubt: Float = candidate.isSingle && candidate.entry.contains(.common) ? 0.6 : 1
    gazetteer(candidate.entry, candidate.isSingle ? doubt : 1.5, add)
    if let title = candidate.title { add(.title, .PERSON, 7, title) }
    if candidate.isSingle {
      single(candidate, doubt, add)
    } else if !candidate.entry.meets(.named) {
      if let head = head(candidate.tokens) {
        // “Tiger Woods”: a family name that looks like a head.
        let isFamily =
          candidate.tokens.count == 2 && head.token > candidate.tokens.lowerBound && words.wordClass(head.token).contains(.family)
        add(head.rule, head.type, isFamily ? min(head.weight, 3) : head.weight, head.token..<(head.token + 1))
        if isFamily { add(.surname, .PERSON, 1.8, head.token..<(head.token + 1)) }
      } else {
        person(candidate, add)
        others(candidate, add)
      }
    }
  }

  private typealias Add = (TypingRule, EntityType, Float, Range<Int>?) -> Void

  private func gazetteer(_ entry: WordClass, _ factor: Float, _ add: Add) {
    guard entry.meets(WordClass.named.union(.language)) else { return }
    let known: [(WordClass, EntityType, Float)] = [
      (.country, .GPE, 4.5), (.state, .GPE, 3.5), (.city, .GPE, 3.5), (.town, .GPE, 2), (.location, .LOC, 4.5), (.group, .NORP, 5),
      (.organisation, .ORG, 4), (.event, .EVENT, 4), (.facility, .FAC, 4), (.product, .PRODUCT, 3.5), (.law, .LAW, 4),
      (.work, .WORK_OF_ART, 3),
    ]
    if entry.contains(.language), !entry.meets(WordClass.place.union([.group, .common, .given, .family])) {
      add(.gazetteer, .LANGUAGE, 3, nil)
    }
    var types: [EntityType] = []
    for (wordClass, type, weight) in known where entry.contains(wordClass) && !types.contains(type) {
      types.append(type)
      add(.gazetteer, type, weight * factor, nil)
    }
  }

  private func single(_ candidate: Candidate, _ doubt: Float, _ add: Add) {
    let token = candidate.tokens.lowerBound
    let known = candidate.entry
    if known.contains(.given) {
      add(.firstName, .PERSON, (known.contains(.family) ? 2.3 : 2) * doubt, nil)
    } else if known.contains(.family) {
      add(.surname, .PERSON, 1.8 * doubt, nil)
    }
    if known.meets(.named) { return }
    let shape = words.shapes[token]
    if candidate.style == .normal, shape.contains(.allCapitals), words.tokens.span(token).count <= 6 {
      add(.acronym, .ORG, 2.5, nil)
    } else if shape.contains(.innerCapital) || shape.contains(.digit) {
      add(.capitals, shape.contains(.digit) ? .PRODUCT : .ORG, 1, nil)
    } else if known.contains(.locationOpener) || known.contains(.locationHead) {
      add(.locationHead, .LOC, 0.5, nil)
    } else if !known.contains(.common) {
      add(.unknownWords, .PERSON, shape.contains(.allCapitals) ? 0.3 : 0.6, nil)
    } else {
      add(.capitals, .ORG, 0.4, nil)
    }
  }

  /// The head of a name: its last word, or the one before “of”, “for” or a number.
  private func head(_ tokens: Range<Int>) -> (token: Int, rule: TypingRule, type: EntityType, weight: Float)? {
    var last = tokens.upperBound - 1
    if let joint = tokens.dropFirst().first(where: { words.isWord($0, "of") || words.isWord($0, "for") || words.isWord($0, "on") }) {
      last = joint - 1
    }
    let known = words.wordClass(last)
    let lastKnown = words.wordClass(tokens.upperBound - 1)
    if lastKnown.contains(.organisationSuffix), words.isCapital(tokens.upperBound - 1) {
      return (tokens.upperBound - 1, .organisationSuffix, .ORG, 6)
    }
    let first = tokens.lowerBound
    let opens = words.wordClass(first)
    if opens.contains(.locationOpener), !opens.contains(.given) || words.wordClass(first).contains(.locationHead) {
      return (first, .locationOpener, .LOC, 4)
    }
    // “Grace Church” is a person as soon as a given name stands before a head that is a surname too.
    if opens.contains(.given), known.contains(.family), tokens.count == 2, !opens.contains(.common) || !known.contains(.common) {
      return nil
    }
    let heads: [(WordClass, TypingRule, EntityType, Float)] = [
      (.eventHead, .eventHead, .EVENT, 4.5), (.lawHead, .lawHead, .LAW, 4.5), (.facilityHead, .facilityHead, .FAC, 4.5),
      (.locationHead, .locationHead, .LOC, 4.5), (.placeHead, .placeHead, .GPE, 4.5), (.organisationHead, .organisationHead, .ORG, 5),
    ]
    if known.contains(.organisationHead), known.contains(.facilityHead) || known.contains(.eventHead) || known.contains(.placeHead) {
      return (last, .organisationHead, .ORG, 4.5)
    }
    for (wordClass, rule, type, weight) in heads where known.contains(wordClass) { return (last, rule, type, weight) }
    // “Columbia University Press” has its head; “Lyceum Theatre Dublin” and “University College London” have it inside.
    if lastKnown.meets(.politicalPlace), tokens.count > 2, words.wordClass(tokens.upperBound - 2).contains(.organisationHead) {
      return (tokens.upperBound - 2, .organisationHead, .ORG, 5)
    }
    return nil
  }

  private func person(_ candidate: Candidate, _ add: Add) {
    let first = candidate.tokens.lowerBound
    let last = candidate.tokens.upperBound - 1
    let given = words.wordClass(first)
    let family = words.wordClass(last)
    let hasJoint = candidate.tokens.contains { words.isWord($0, "of") || words.isWord($0, "and") || words.isSign($0, 0x26) }
    guard candidate.tokens.count <= 6, !hasJoint else { return }
    if words.shapes[first].contains(.initials), !given.meets(.named) { add(.initials, .PERSON, 4.5, first..<(first + 1)) }
    if given.contains(.given) {
      add(.firstName, .PERSON, given.contains(.common) && family.contains(.common) ? 2.5 : 4, first..<(first + 1))
    }
    if family.contains(.family) { add(.surname, .PERSON, family.contains(.common) ? 1 : 1.8, last..<(last + 1)) }
    if NameEvidence.suffixes.contains(where: { words.isWord(last, $0) }) { add(.surname, .PERSON, 4, last..<(last + 1)) }
    let capitals = candidate.tokens.filter { words.isCapital($0) }
    let unknown = capitals.allSatisfy { !words.wordClass($0).meets([.common, .country, .state, .city, .group, .functionWord]) }
    if unknown, capitals.count <= 3 { add(.unknownWords, .PERSON, 2, nil) }
  }

  private func others(_ candidate: Candidate, _ add: Add) {
    let first = words.wordClass(candidate.tokens.lowerBound)
    let last = words.wordClass(candidate.tokens.upperBound - 1)
    if first.meets(.politicalPlace), !first.contains(.given) { add(.gazetteer, .ORG, 2.2, nil) }
    if last.meets([.country, .city, .state]), !last.contains(.family) { add(.gazetteer, .ORG, 1.5, nil) }
    if candidate.tokens.contains(where: { words.isSign($0, 0x26) }) { add(.capitals, .ORG, 3, nil) }
    if candidate.tokens.contains(where: { words.wordClass($0).contains(.organisationHead) && words.wordClass($0).contains(.common) }) {
      add(.organisationHead, .ORG, 1.5, nil)
    }
    if candidate.tokens.allSatisfy({ words.wordClass($0).meets([.common, .functionWord]) }) { add(.capitals, .ORG, 1, nil) }
    let end = candidate.tokens.upperBound - 1
    if words.tokens.kinds[end] == .number, words.isHyphen(end - 1) { add(.capitals, .PRODUCT, 2, nil) }
    if words.shapes[candidate.tokens.lowerBound].contains(.allCapitals), candidate.style == .normal { add(.acronym, .ORG, 1.2, nil) }
  }
}
