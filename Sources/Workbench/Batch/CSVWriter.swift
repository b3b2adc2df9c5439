/// Writes rows of comma-separated values (RFC 4180, lines ended by LF) that a spreadsheet takes for what they are.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers, and texts that are numbers, never do.
public struct CSVWriter {
  public private(set) var bytes: [UInt8] = []
  private var isRowStart = true

  public init() {}

  /// A cell of words.
  public mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { append($0) }
  }

  /// A cell of the words in a range of UTF-8 bytes.
  public mutating func text(utf8 source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A cell that is a number, or nothing.
  public mutating func number(_ value: some CustomStringConvertible) {
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  public mutating func empty() { separate() }

  public mutating func endRow() {
    bytes.append(0x0A)
    isRowStart = true
  }

  private mutating func separate() {
    if !isRowStart { bytes.append(UInt8(ascii: ",")) }
    isRowStart = false
  }

  private mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
    separate()
    let isFormula = CSVWriter.isFormula(cell)
    guard isFormula || cell.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in cell {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would run it: what it begins with after white space (OWASP, CSV Injection), unless it is a number.
  private static func isFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return false }
    if first == 0x09 || first == 0x0D || first == 0x0A { return true }
    let start = cell.firstIndex { $0 != 0x20 } ?? cell.endIndex
    let rest = UnsafeBufferPointer(rebasing: cell[start...])
    guard let sign = rest.first else { return false }
    switch sign {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return !isNumber(rest.dropFirst())
    case 0xEF: return isFullWidthSign(rest)
    default: return false
    }
  }

  private static func isNumber(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var hasDigit = false
    for (at, byte) in digits.enumerated() {
      switch byte {
      case 0x30...0x39: hasDigit = true
      case UInt8(ascii: "."), UInt8(ascii: ","): continue
      case UInt8(ascii: "%") where hasDigit && at == digits.count - 1: continue
      default: return false
      }
    }
    return hasDigit
  }

  /// ＋ － ＝ ＠: some spreadsheets read them as their narrow forms.
  private static func isFullWidthSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 3, text[1] == 0xBC else { return false }
    return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[2])
  }
}
