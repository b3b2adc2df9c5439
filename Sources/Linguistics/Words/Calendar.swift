/// Names of months and days, full and abbreviated.
enum Calendar {
  static func isMonth(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { names.value(text, start, end) == 1 }

  static func isName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    names.contains(text, start, end) || isLongName(text, start, end)
  }

  /// Wednesday and September, which are longer than the table's words.
  private static func isLongName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start == 9 && names.value(text, start, start + 4) != nil
  }

  private static let names = ShortWords(
    ("january jan february feb march mar april apr may june jun july jul august aug sept october oct november nov december dec", 1),
    ("monday mon tuesday tue tues wedn wed thursday thu thur thurs friday fri saturday sat sunday sun", 2))
}
