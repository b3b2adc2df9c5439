extension FieldSchema {
  /// The name of a column or an option as it is looked up: without regard to case, `-` as `_`.
  public static func folded(_ name: String) -> String { String(name.lowercased().map { $0 == "-" ? "_" : $0 }) }
}

extension [FieldSchema] {
  /// The place of the column that a person calls `name`: the one of exactly that name, else the first that differs from it in case only.
  public func index(named name: String) -> Int? {
    if let exact = firstIndex(where: { $0.name == name }) { return exact }
    let folded = FieldSchema.folded(name)
    return firstIndex { FieldSchema.folded($0.name) == folded }
  }

  /// The column that a person calls `name`.
  public func named(_ name: String) -> FieldSchema? { index(named: name).map { self[$0] } }
}
