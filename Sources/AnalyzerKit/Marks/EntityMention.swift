/// One place where an entity is mentioned.
public struct EntityMention: NestedRecord {
  public enum Kind: String, FieldChoice, CaseIterable {
    case name, nominal, pronoun, value
  }

  public var span = TextSpan(0, 0)
  /// The words as they stand in the text.
  public var text = ""
  public var kind = Kind.name
  /// For dates and amounts, normalised: `2022-09-24`, `3500000 USD`.
  public var value: String?

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
    Field("value", \.value, help: "a date or amount, normalised"),
  ]
}
