/// OntoNotes' entity types.
public enum EntityType: String, FieldChoice, CaseIterable {
  case PERSON, NORP, FAC, ORG, GPE, LOC, PRODUCT, EVENT, WORK_OF_ART, LAW, LANGUAGE
  case DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL

  /// Dates, amounts and numbers rather than names.
  public var isValue: Bool {
    switch self {
    case .DATE, .TIME, .PERCENT, .MONEY, .QUANTITY, .ORDINAL, .CARDINAL: true
    default: false
    }
  }
}
