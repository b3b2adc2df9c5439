/// What there is to know about a field beside its values: enough to list, filter, group, complete, explain, edit and write it.
public struct FieldSchema: Sendable, Equatable {
  /// The column's name, the option's name and the JSON key: lower case, words joined by `_`; measures are spelled as in the literature (`TTR`).
  public var name: String
  public var kind: FieldKind
  /// One line for `help`.
  public var help: String
  /// The closed set of values, in the order to show them; nil for an open one.
  public var values: [String]?
  /// Whether there may be no value: null in JSON.
  public var isOptional: Bool
  /// Whether `fix` and `mark` may set it.
  public var isEditable: Bool
  /// Whether a listing shows it without being asked by `--columns`.
  public var isShown: Bool
  /// Whether it is worked out from other fields: listed and filtered, but neither written to files nor read back.
  public var isDerived: Bool
  public var aggregation: Aggregation
  /// How `--by` works it out anew for a group, where neither sum nor mean is right.
  public var pooled: PooledFigure?
  /// Digits after the decimal point in tables; below zero as many as the number has. JSON and CSV always carry all digits.
  public var decimals: Int
  /// What `help VERB COLUMN` adds to the line of help, for measures.
  public var details: FieldDetails?

  public init(
    _ name: String, _ kind: FieldKind, help: String, values: [String]? = nil, isOptional: Bool = false, isEditable: Bool = false,
    isShown: Bool = true,
    isDerived: Bool = false, aggregation: Aggregation = .none, pooled: PooledFigure? = nil, decimals: Int = 2,
    details: FieldDetails? = nil
  ) {
    self.name = name
    self.kind = kind
    self.help = help
    self.values = values
    self.isOptional = isOptional
    self.isEditable = isEditable
    self.isShown = isShown
    self.isDerived = isDerived
    self.aggregation = aggregation
    self.pooled = pooled
    self.decimals = decimals
    self.details = details
  }

  /// The value that a user's word stands for.
  ///
  /// Throws `FieldError` for a word that is no number, no yes or no, or outside a closed set. An empty word is `none`. Spans and records
  /// cannot be typed in.
  public func parse(_ word: String) throws(FieldError) -> FieldValue {
    if word.isEmpty { return .none }
    switch kind {
    case .text, .file:
      guard let values else { return .text(word) }
      let folded = WordFolding.fold(word)
      guard let match = values.first(where: { WordFolding.fold($0) == folded }) else {
        throw .notInSet(field: name, word: word, values: values)
      }
      return .text(match)
    case .integer:
      guard let value = Int(word) else { throw .wrongKind(field: name, word: word, expected: kind.name) }
      return .integer(value)
    case .number:
      guard let value = Double(word), value.isFinite else { throw .wrongKind(field: name, word: word, expected: kind.name) }
      return .number(value)
    case .flag:
      switch WordFolding.fold(word) {
      case "yes", "true", "on", "1": return .flag(true)
      case "no", "false", "off", "0": return .flag(false)
      default: throw .wrongKind(field: name, word: word, expected: kind.name)
      }
    case .texts:
      return .texts(word.split(separator: ",").map { String($0.drop(while: { $0 == " " })) })
    case .span, .spans, .records:
      throw .notTypable(field: name)
    }
  }
}
