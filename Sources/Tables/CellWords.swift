import AnalyzerKit

/// A cell in words.
///
/// Places in an article are replaced by their words before a table is written; one that is left is written by its offsets.
public enum CellWords {
  /// For people: numbers have as many decimals as their column declares. Where it declares six or more, as for probabilities, a number that
  /// is too small for them is written as `2.4e-19`.
  public static func shown(_ cell: FieldValue, _ column: FieldSchema) -> String {
    if case .number(let number) = cell, column.decimals < 0 { return digits(number) }
    if case .number(let number) = cell { return tiny(number, column.decimals) ?? fixed(number, column.decimals) }
    return plain(cell, separator: ", ")
  }

  /// For programs: numbers have all their digits.
  static func plain(_ cell: FieldValue, separator: String = "; ") -> String {
    switch cell {
    case .none: ""
    case .text(let text): text
    case .integer(let value): String(value)
    case .number(let value): digits(value)
    case .flag(let value): value ? "yes" : "no"
    case .texts(let texts): texts.joined(separator: separator)
    case .span(let span): "\(span.start)-\(span.end)"
    case .spans(let spans): spans.map { "\($0.start)-\($0.end)" }.joined(separator: separator)
    case .records(let records): String(records.count)
    }
  }

  /// The shortest digits that read back as the same number; whole numbers without `.0`, and nothing for what is no number.
  private static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A number that `fixed` would write as zero though it is not, with two digits and a power of ten; nil for others.
  private static func tiny(_ value: Double, _ decimals: Int) -> String? {
    guard decimals >= 6, value != 0, abs(value) < 5e-7, fixed(value, decimals) == fixed(0, decimals) else { return nil }
    let parts = digits(value).split(separator: "e")
    guard parts.count == 2, let mantissa = Double(parts[0]) else { return nil }
    return "\(fixed(mantissa, 1))e\(parts[1])"
  }

  /// Rounded half away from zero; never `-0.00`.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "" }
    let decimals = min(max(decimals, 0), 9)
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = (abs(value) * Double(scale)).rounded()
    guard scaled < 1e15 else { return digits(value) }
    let whole = Int(scaled)
    let sign = value < 0 && whole > 0 ? "-" : ""
    if decimals == 0 { return sign + String(whole) }
    let fraction = String(whole % scale)
    return sign + String(whole / scale) + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
