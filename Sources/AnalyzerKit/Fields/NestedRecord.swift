/// A record that can stand in a list inside a mark: it is made empty and filled field by field.
public protocol NestedRecord: Record, FieldElement {
  init()
}

extension NestedRecord {
  public static var listKind: FieldKind { .records(fields.map(\.schema)) }

  public static func listValue(_ list: [Self]) -> FieldValue {
    .records(list.map(\.fieldValues))
  }

  public static func list(from value: FieldValue) -> [Self]? {
    if value.isNone { return [] }
    guard case .records(let rows) = value else { return nil }
    let fields = Self.fields
    var list: [Self] = []
    list.reserveCapacity(rows.count)
    for row in rows {
      guard row.count == fields.count else { return nil }
      var record = Self()
      for (field, value) in zip(fields, row) {
        guard field.set(value, in: &record) else { return nil }
      }
      list.append(record)
    }
    return list
  }
}
