/// One word of a command: what it says, and where in the line each part of it was written.
///
/// All ranges are UTF-8 bytes of the line. The text is what remains when quotation marks are taken off and variables are replaced.
public struct Word: Sendable, Equatable {
  /// A part of a word that was written in one manner.
  public struct Piece: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
      /// As it stands; only here do operators, commas and `--` mean anything.
      case bare
      /// Between quotation marks: literal.
      case quoted
      /// The value of a variable: literal.
      case variable(name: String)
    }

    public let kind: Kind
    public let text: String
    /// With its quotation marks or its `$`.
    public let range: Range<Int>
    /// The byte of the line where `text` begins; for a variable, that of the `$`.
    let contentStart: Int

    init(_ kind: Kind, _ text: String, _ range: Range<Int>, contentStart: Int? = nil) {
      self.kind = kind
      self.text = text
      self.range = range
      self.contentStart = contentStart ?? range.lowerBound
    }

    /// The bytes of the line for `slice`, counted from the start of the piece's text. A variable's value has no parts in the line.
    func source(of slice: Range<Int>) -> Range<Int> {
      if case .variable = kind { return range }
      return contentStart + slice.lowerBound..<contentStart + slice.upperBound
    }
  }

  public let pieces: [Piece]
  public let text: String
  public let range: Range<Int>

  init(pieces: [Piece], range: Range<Int>) {
    self.pieces = pieces
    self.range = range
    text = pieces.count == 1 ? pieces[0].text : pieces.reduce(into: "") { $0 += $1.text }
  }

  /// A word that is bare throughout, such as an argument of the program, at byte `offset` of the line that stands for it.
  public init(bare text: String, at offset: Int = 0) {
    let range = offset..<offset + text.utf8.count
    self.init(pieces: [Piece(.bare, text, range)], range: range)
  }

  /// Whether any part of it was quoted or came from a variable.
  public var isLiteral: Bool { pieces.contains { $0.kind != .bare } }

  /// Whether it is exactly `text`, bare: how `|`, `>`, `>>` and `--` are told from quoted ones.
  public func isBare(_ text: String) -> Bool { self.text == text && !isLiteral }

  /// Whether it names an option: it begins with a bare `--` and goes on.
  public var isOption: Bool {
    guard let first = pieces.first, first.kind == .bare, first.text.hasPrefix("--") else { return false }
    return text.utf8.count > 2
  }

  /// For each byte of the text, whether it is bare.
  var bareBytes: [Bool] {
    var flags: [Bool] = []
    flags.reserveCapacity(text.utf8.count)
    for piece in pieces { flags.append(contentsOf: repeatElement(piece.kind == .bare, count: piece.text.utf8.count)) }
    return flags
  }

  /// The part of the word that has bytes `slice` of its text.
  ///
  /// An empty slice keeps its place, so that an error about what is missing can point there.
  public func slice(_ slice: Range<Int>) -> Word {
    var parts: [Piece] = []
    var start = 0
    for piece in pieces {
      let count = piece.text.utf8.count
      let low = max(slice.lowerBound, start) - start
      let high = min(slice.upperBound, start + count) - start
      if low < high || (low == high && count == 0) {
        let utf8 = piece.text.utf8
        let bytes = utf8[utf8.index(utf8.startIndex, offsetBy: low)..<utf8.index(utf8.startIndex, offsetBy: high)]
        let whole = low == 0 && high == count
        let source = piece.source(of: low..<high)
        parts.append(
          Piece(piece.kind, String(decoding: bytes, as: UTF8.self), whole ? piece.range : source, contentStart: source.lowerBound))
      }
      start += count
    }
    if let first = parts.first, let last = parts.last {
      return Word(pieces: parts, range: first.range.lowerBound..<last.range.upperBound)
    }
    let place = sourceOffset(of: slice.lowerBound)
    return Word(pieces: [], range: place..<place)
  }

  /// The byte of the line where byte `offset` of the text was written.
  private func sourceOffset(of offset: Int) -> Int {
    var start = 0
    for piece in pieces {
      let count = piece.text.utf8.count
      if offset < start + count { return piece.source(of: offset - start..<offset - start).lowerBound }
      start += count
    }
    return range.upperBound
  }
}
