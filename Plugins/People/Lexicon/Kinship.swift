import AnalyzerKit

/// A relation between two persons, of which one word names one side.
enum Kinship {
  case parent, child, spouse, sibling, grandparent, grandchild, uncle, nephew

  /// What the other of the two is.
  var inverse: Kinship {
    switch self {
    case .parent: .child
    case .child: .parent
    case .spouse: .spouse
    case .sibling: .sibling
    case .grandparent: .grandchild
    case .grandchild: .grandparent
    case .uncle: .nephew
    case .nephew: .uncle
    }
  }

  private static let words: [(Kinship, [StaticString])] = [
    (.parent, ["father", "mother", "dad", "mom", "mum", "parent"]), (.child, ["son", "daughter", "child", "kid"]),
    (.spouse, ["husband", "wife", "spouse", "partner"]), (.sibling, ["brother", "sister", "sibling", "twin"]),
    (.grandparent, ["grandfather", "grandmother", "grandparent"]), (.grandchild, ["grandson", "granddaughter", "grandchild"]),
    (.uncle, ["uncle", "aunt"]), (.nephew, ["nephew", "niece"]),
  ]

  /// The relation that a folded word names.
  init?(_ word: ArraySlice<UInt8>) {
    let known = Kinship.words.first { $0.1.contains { own in own.withUTF8Buffer { word.elementsEqual($0) } } }
    guard let known else { return nil }
    self = known.0
  }
}

extension Passage {
  /// The relation that a noun names: “father”.
  func kinship(_ token: Int) -> Kinship? { Kinship(text.vocabulary.word(type(token))) }
}
