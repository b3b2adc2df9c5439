import AnalyzerKit

/// One thing that speaks for a candidate being of a type.
struct TypeEvidence {
  var candidate: Int32
  var rule: TypingRule
  var type: EntityType
  /// How much; a candidate's type is the one with the largest sum.
  var weight: Float
  /// The words that say so.
  var tokens: Range<Int>
}

extension EntityType {
  /// The types of names, in the order that breaks ties.
  static let named: [EntityType] = [.PERSON, .ORG, .GPE, .NORP, .LOC, .FAC, .EVENT, .PRODUCT, .WORK_OF_ART, .LAW, .LANGUAGE]

  /// Its place among `named`.
  var order: Int {
    switch self {
    case .PERSON: 0
    case .ORG: 1
    case .GPE: 2
    case .NORP: 3
    case .LOC: 4
    case .FAC: 5
    case .EVENT: 6
    case .PRODUCT: 7
    case .WORK_OF_ART: 8
    case .LAW: 9
    default: 10
    }
  }
}
