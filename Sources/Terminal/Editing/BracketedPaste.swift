/// A paste as terminals mark it: `ESC [ 200 ~`, the text, `ESC [ 201 ~`.
struct BracketedPaste {
  static let on = "\u{1B}[?2004h"
  static let off = "\u{1B}[?2004l"

  private static let end: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]
  private var scalars: [Unicode.Scalar] = []

  /// Takes the next scalar after the opening mark; true when the closing mark is complete.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    scalars.append(scalar)
    guard scalar == "~", scalars.suffix(Self.end.count) == Self.end[...] else { return false }
    scalars.removeLast(Self.end.count)
    return true
  }

  /// The text, with every kind of line break as a line feed, and without what would act on a terminal.
  var text: String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar {
      case "\r": result.append("\n")
      case "\n": if previous != "\r" { result.append("\n") }
      case "\t": result.append(scalar)
      default: if scalar.properties.generalCategory != .control { result.append(scalar) }
      }
      previous = scalar
    }
    return String(result)
  }
}
