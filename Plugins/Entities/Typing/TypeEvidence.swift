import AnalyzerKit

/// One thing that speaks for a name being of a type.
struct TypeEvidence {
  var rule: TypingRule
  var type: EntityType
  /// How much; a name’s type is the one with the largest sum among those of its kind.
  var weight: Float
  /// The words that say so.
  var tokens: Range<Int>
  /// Said of them, where the rule’s name does not say it all.
  var note: StaticString?
}

extension EntityType {
  /// The types of names, in the order that breaks ties.
  static let named: [EntityType] = [.PERSON, .ORG, .GPE, .NORP, .LOC, .FAC, .EVENT, .PRODUCT, .WORK_OF_ART, .LAW, .LANGUAGE]
}

extension NameLabel.Kind {
  /// The types that a name of this kind may have, the most frequent one first.
  var types: [EntityType] {
    switch self {
    case .person: [.PERSON]
    case .organisation: [.ORG]
    case .location: [.GPE, .LOC, .FAC]
    case .other: [.NORP, .EVENT, .WORK_OF_ART, .PRODUCT, .LAW, .LANGUAGE]
    }
  }
}
