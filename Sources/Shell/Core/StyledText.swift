/// Text for a person in pieces, each plain or highlighted; on a terminal without colour the highlights are dropped.
struct StyledText: Sendable, Equatable {
  enum Style: Sendable, Equatable {
    case plain, bold, dim
    /// One of 18 colours and ways to write them that differ; for speakers and layers.
    case colour(Int)
  }

  struct Piece: Sendable, Equatable {
    var text: String
    var style: Style
  }

  private(set) var pieces: [Piece] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) { add(text, style) }

  mutating func add(_ text: String, _ style: Style = .plain) {
    if text.isEmpty { return }
    if let last = pieces.indices.last, pieces[last].style == style {
      pieces[last].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
  }

  mutating func add(_ other: StyledText) {
    for piece in other.pieces { add(piece.text, piece.style) }
  }

  mutating func line(_ text: String = "", _ style: Style = .plain) {
    add(text, style)
    add("\n")
  }

  var isEmpty: Bool { pieces.isEmpty }

  /// The text without any style.
  var plain: String { pieces.map(\.text).joined() }

  /// Plain, bold and underlined, for terminals of 16 colours.
  private static let colours = ["", "1;", "4;"].flatMap { way in [36, 33, 35, 32, 34, 31].map { "\(way)\($0)" } }

  /// The text with a terminal's colour sequences.
  var coloured: String {
    pieces.map { piece in
      let text = piece.text
      switch piece.style {
      case .plain: return text
      case .bold: return "\u{1B}[1m\(text)\u{1B}[0m"
      case .dim: return "\u{1B}[2m\(text)\u{1B}[0m"
      case .colour(let number):
        return "\u{1B}[\(StyledText.colours[abs(number) % StyledText.colours.count])m\(text)\u{1B}[0m"
      }
    }.joined()
  }
}
