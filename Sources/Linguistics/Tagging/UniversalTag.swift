/// A part of speech of Universal Dependencies (UPOS).
public enum UniversalTag: UInt8, Sendable, CaseIterable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x

  /// As it is written in CoNLL-U: ADJ, PROPN …
  public var name: String { UniversalTag.names[Int(rawValue)] }

  /// The tag with a name.
  public init?(name: some StringProtocol) {
    guard let index = UniversalTag.names.firstIndex(where: { $0 == name }) else { return nil }
    self = UniversalTag.allCases[index]
  }

  private static let names = allCases.map { "\($0)".uppercased() }
}
