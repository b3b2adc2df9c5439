import AnalyzerKit

/// Who is who in marked articles, against the letters of the marks.
///
/// A mention that was found belongs to the mark with the same words; else to the smallest mark around it that ends with it (`Berg` in `Mayor
/// Anna Berg`); else to the largest mark inside it, where it is longer by a title or so. Found mentions without a mark are left out.
struct PeopleScore {
  /// Pronouns that were put together with the right person: those with most of the names, or else nouns, of the person.
  var pronouns = Counts()
  var nominals = Counts()
  /// B³ (Bagga and Baldwin 1998) over all marks: sums of each mention's share.
  private(set) var precision = Average()
  private(set) var recall = Average()
  var errors: [String] = []

  struct Average {
    var sum = 0.0
    var count = 0
    var value: Double { count == 0 ? 0 : sum / Double(count) }
  }

  var f1: Double {
    let (p, r) = (precision.value, recall.value)
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }

  private static let pronounWords: Set<String> = [
    "he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their", "theirs",
  ]

  /// `persons`: for each person found, the ranges of the mentions.
  mutating func add(_ gold: MarkedText, _ persons: [[Range<Int>]], article: String) {
    var owner: [Int?] = Array(repeating: nil, count: gold.marks.count)
    for (person, mentions) in persons.enumerated() {
      for mention in mentions { if let mark = PeopleScore.mark(of: mention, in: gold), owner[mark] == nil { owner[mark] = person } }
    }
    addShares(gold, owner)
    // The person who has most of somebody's names.
    for at in gold.marks.indices where kind(at, gold) != .name {
      let label = gold.marks[at].label
      let others = gold.marks.indices.filter { $0 != at && owner[$0] != nil && owner[$0] == owner[at] && kind($0, gold) == .name }
      let named = gold.marks.indices.contains { gold.marks[$0].label == label && kind($0, gold) == .name }
      guard named else { continue }
      let right = others.filter { gold.marks[$0].label == label }.count
      let isRight = owner[at] != nil && right * 2 > others.count
      let counts = Counts(gold: 1, found: owner[at] == nil ? 0 : 1, right: isRight ? 1 : 0)
      if kind(at, gold) == .pronoun { pronouns += counts } else { nominals += counts }
      if !isRight {
        let with = others.first.map { "with \(gold.words(gold.marks[$0].range))" } ?? (owner[at] == nil ? "with nobody" : "with no name")
        errors.append("\(article): “\(surroundings(at, gold))” is \(name(of: label, gold)), but stands \(with)")
      }
    }
  }

  private mutating func addShares(_ gold: MarkedText, _ owner: [Int?]) {
    for at in gold.marks.indices {
      let wanted = gold.marks.indices.filter { gold.marks[$0].label == gold.marks[at].label }
      let together = gold.marks.indices.filter { $0 == at || (owner[at] != nil && owner[$0] == owner[at]) }
      let right = Double(together.filter { wanted.contains($0) }.count)
      recall.sum += right / Double(wanted.count)
      recall.count += 1
      guard owner[at] != nil else { continue }
      precision.sum += right / Double(together.count)
      precision.count += 1
    }
  }

  private enum Kind { case name, nominal, pronoun }

  private func kind(_ at: Int, _ gold: MarkedText) -> Kind {
    let words = gold.words(gold.marks[at].range).split(separator: " ")
    if words.count == 1, PeopleScore.pronounWords.contains(words[0].lowercased()) { return .pronoun }
    if ["The", "A", "An", "His", "Her", "Mayor"].contains(words.first) { return .nominal }
    return words.contains { $0.first?.isUppercase ?? false } ? .name : .nominal
  }

  private func name(of label: String, _ gold: MarkedText) -> String {
    gold.marks.indices.first { gold.marks[$0].label == label && kind($0, gold) == .name }.map { gold.words(gold.marks[$0].range) } ?? label
  }

  private func surroundings(_ at: Int, _ gold: MarkedText) -> String {
    let bytes = Array(gold.text.utf8)
    let range = gold.marks[at].range
    let end = bytes[range.upperBound...].prefix(24)
    return String(decoding: bytes[range] + end, as: UTF8.self).replacing("\n", with: " ")
  }

  private static func mark(of mention: Range<Int>, in gold: MarkedText) -> Int? {
    let marks = gold.marks.indices
    if let same = marks.first(where: { gold.marks[$0].range == mention }) { return same }
    let around = marks.filter {
      gold.marks[$0].range.lowerBound <= mention.lowerBound && gold.marks[$0].range.upperBound == mention.upperBound
    }
    if let smallest = around.min(by: { gold.marks[$0].range.count < gold.marks[$1].range.count }) { return smallest }
    let inside = marks.filter {
      let range = gold.marks[$0].range
      return mention.lowerBound <= range.lowerBound && range.upperBound <= mention.upperBound && mention.count - range.count <= 25
    }
    return inside.max { gold.marks[$0].range.count < gold.marks[$1].range.count }
  }
}
