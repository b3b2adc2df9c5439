/// The fields of one CSV row.
enum CSVRow {
  private static let quote = UInt8(ascii: "\"")

  /// The fields, quotation marks taken off and doubled ones made single. Expects valid UTF-8.
  static func fields(_ row: [UInt8], _ delimiter: UInt8) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    scan(row, delimiter) { event in
      switch event {
      case .byte(let byte): field.append(byte)
      case .fieldEnd:
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      case .textAfterQuote: break
      }
    }
    return fields
  }

  /// The offset of text behind a closing quotation mark, nil for a well-formed row.
  static func textAfterQuote(_ row: [UInt8], _ delimiter: UInt8) -> Int? {
    var offset: Int?
    scan(row, delimiter) { event in
      if case .textAfterQuote(let at) = event, offset == nil { offset = at }
    }
    return offset
  }

  private enum Event {
    case byte(UInt8)
    case fieldEnd
    case textAfterQuote(Int)
  }

  private static func scan(_ row: [UInt8], _ delimiter: UInt8, _ see: (Event) -> Void) {
    var at = 0
    while true {
      if at < row.count, row[at] == quote {
        at += 1
        while at < row.count {
          if row[at] == quote {
            guard at + 1 < row.count, row[at + 1] == quote else { break }
            at += 1
          }
          see(.byte(row[at]))
          at += 1
        }
        at += 1
        if at < row.count, row[at] != delimiter { see(.textAfterQuote(at)) }
      }
      while at < row.count, row[at] != delimiter {
        see(.byte(row[at]))
        at += 1
      }
      see(.fieldEnd)
      if at >= row.count { return }
      at += 1
    }
  }
}
