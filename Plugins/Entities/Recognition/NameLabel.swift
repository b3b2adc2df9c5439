/// Where a token stands in a name, and of which kind the name is: outside, or beginning, inside, last or the only one (BILOU) of four kinds.
package struct NameLabel: Hashable, Sendable {
  package var rawValue: UInt8

  /// What the recogniser learned to tell apart: the kinds of CoNLL 2003.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case person, organisation, location, other
  }

  enum Place: UInt8 {
    case begin, inside, last, only
  }

  package static let outside = NameLabel(rawValue: 0)
  static let count = 17

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ kind: Kind, _ place: Place) { rawValue = 1 + kind.rawValue * 4 + place.rawValue }

  var kind: Kind? { rawValue == 0 ? nil : Kind(rawValue: (rawValue - 1) / 4) }

  var place: Place? { rawValue == 0 ? nil : Place(rawValue: (rawValue - 1) % 4) }

  /// Whether a name may begin here.
  var opens: Bool { place == .begin || place == .only }

  /// Whether after it no name is open.
  var closes: Bool { place != .begin && place != .inside }

  /// The labels that may stand before it.
  var predecessors: [NameLabel] {
    let all = (0..<UInt8(NameLabel.count)).map(NameLabel.init(rawValue:))
    return rawValue == 0 || opens ? all.filter(\.closes) : all.filter { !$0.closes && $0.kind == kind }
  }

  /// The labels of a name of so many tokens.
  static func labels(_ kind: Kind, count: Int) -> [NameLabel] {
    (0..<count).map { at in
      NameLabel(kind, count == 1 ? .only : at == 0 ? .begin : at == count - 1 ? .last : .inside)
    }
  }
}
