/// One place where an entity is mentioned.
public struct EntityMention: NestedRecord {
  public enum Kind: String, FieldChoice, CaseIterable {
    case name, nominal, pronoun, value
  }

  /// How a number is bound by the words around it: “about 40”, “more than 40”, “at least 40”, “under 40”, “up to 40”.
  public enum Bound: String, FieldChoice, CaseIterable {
    case about, over, under
    case atLeast = "at least"
    case atMost = "at most"
  }

  public var span = TextSpan(0, 0)
  /// The words as they stand in the text.
  public var text = ""
  public var kind = Kind.name
  /// Dates and amounts, normalised: `2022-09-24`, `3500000 USD`, `12.5%`, `42 km`, `P34Y`; a range as `10..15%`.
  public var value: String?
  /// Of amounts, the number alone; of a range the lower one.
  public var number: Double?
  /// The upper number of a range.
  public var upper: Double?
  /// What the number counts: `USD`, `%`, `km`, `°C`, `hour`, `year-old`; nil for plain numbers and orders.
  public var unit: String?
  public var bound: Bound?

  public init() {}

  public init(_ span: TextSpan, text: String, kind: Kind = .name, value: String? = nil) {
    self.span = span
    self.text = text
    self.kind = kind
    self.value = value
  }

  public static let fields: [Field<EntityMention>] = [
    Field("span", \.span, help: "where"),
    Field("text", \.text, help: "the words"),
    Field("kind", \.kind, help: "name, nominal, pronoun or value"),
    Field("value", \.value, help: "a date or amount, normalised: 2022-09-24, 3500000 USD, 12.5%, 42 km, P34Y; a range: 10..15%"),
    Field("number", \.number, help: "an amount as a number, in its unit; the lower one of a range", decimals: -1),
    Field("upper", \.upper, help: "the upper number of a range", decimals: -1),
    Field(
      "unit", \.unit, help: "what is counted: a currency (ISO 4217), %, pp, a unit (km, m2, °C), a period (hour, year) or an age (year-old)"
    ),
    Field("bound", \.bound, help: "whether the words around say about, over, at least, under or at most"),
  ]
}
