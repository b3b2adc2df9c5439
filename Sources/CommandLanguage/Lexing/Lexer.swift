/// Takes a line apart into words.
///
/// A word consists of pieces joined without blanks: bare text, 'single', "double" or “curly” quoted text, which is literal, and `$name`. A
/// quotation mark opens only at the start of a word or after an operator (`=` `<` `>` `~` `,`), so that `don't` and `speaker="Ivan"` are
/// single words. `#` at the start of a line or after a blank starts a comment. All offsets are UTF-8 bytes.
public enum Lexer {
  /// The words as they were written. Never fails: what is wrong with the line is in the result.
  public static func scan(_ line: String) -> Scan {
    var scanner = Scanner(bytes: Array(line.utf8))
    return scanner.run()
  }

  /// The words with variables replaced.
  ///
  /// Throws for an unclosed quotation mark and for a variable that is not set.
  public static func words(_ line: String, variables: Variables = Variables()) throws(CommandError) -> [Word] {
    try words(of: scan(line), variables: variables)
  }

  static func words(of scan: Scan, variables: Variables) throws(CommandError) -> [Word] {
    if let mark = scan.unclosed { throw CommandError(.unclosedQuotation, mark) }
    var words: [Word] = []
    for word in scan.words { try words.append(contentsOf: variables.expand(word)) }
    return words
  }

  /// The pieces of `text` read as one word, blanks and all, in which nothing is a variable; an unclosed quotation mark is a letter.
  static func pieces(of text: String) -> [Word.Piece] {
    var scanner = Scanner(bytes: Array(text.utf8))
    return scanner.readWord(whole: true).pieces
  }

  /// Whether the command goes on in the next line: the line ends in `\`, outside a comment.
  public static func needsContinuation(_ line: String) -> Bool {
    guard line.utf8.last == UInt8(ascii: "\\") else { return false }
    return !line.utf8.contains(UInt8(ascii: "#")) || scan(line).comment == nil
  }
}

private struct Scanner {
  let bytes: [UInt8]
  var at = 0
  var scan = Scan()
  private var unclosable: [QuotationMark] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> Scan {
    while true {
      skipBlanks()
      guard at < bytes.count else { break }
      if bytes[at] == UInt8(ascii: "#") {
        scan.comment = at
        break
      }
      let word = readWord()
      if word.isBare("|") {
        readPipe(word.range)
        break
      }
      scan.words.append(word)
    }
    return scan
  }

  private mutating func skipBlanks() {
    while at < bytes.count {
      let length = Blank.length(bytes, at)
      if length == 0 { return }
      at += length
    }
  }

  private mutating func readPipe(_ mark: Range<Int>) {
    skipBlanks()
    var end = bytes.count
    while end > at, Blank.length(bytes, end - 1) == 1 { end -= 1 }
    scan.pipe = Scan.Pipe(mark: mark, command: at..<end)
    at = bytes.count
  }

  /// The word at the cursor. Read as a whole, the rest of the bytes are one word without variables or unclosed marks.
  mutating func readWord(whole: Bool = false) -> Word {
    let start = at
    var pieces: [Word.Piece] = []
    var bareStart = at
    var mayOpen = true
    while at < bytes.count, whole || Blank.length(bytes, at) == 0 {
      if mayOpen, let mark = QuotationMark(opening: bytes, at), !whole || closes(mark) {
        appendBare(from: bareStart, to: &pieces)
        readQuoted(mark, to: &pieces)
        bareStart = at
        mayOpen = false
      } else if !whole, bytes[at] == UInt8(ascii: "$"), let end = Variables.endOfName(bytes, at + 1) {
        appendBare(from: bareStart, to: &pieces)
        pieces.append(Word.Piece(.variable(name: text(at + 1..<end)), text(at..<end), at..<end))
        at = end
        bareStart = end
        mayOpen = false
      } else {
        mayOpen = Self.isOperator(bytes[at])
        at += 1
      }
    }
    appendBare(from: bareStart, to: &pieces)
    return Word(pieces: pieces, range: start..<at)
  }

  /// Whether the mark at the cursor is closed. One that is not will not be looked for again.
  private mutating func closes(_ mark: QuotationMark) -> Bool {
    if unclosable.contains(mark) { return false }
    if mark.end(bytes, from: at + mark.opening.count) != nil { return true }
    unclosable.append(mark)
    return false
  }

  private mutating func readQuoted(_ mark: QuotationMark, to pieces: inout [Word.Piece]) {
    let open = at
    let content = open + mark.opening.count
    let end = mark.end(bytes, from: content)
    if end == nil { scan.unclosed = open..<content }
    let close = end ?? bytes.count
    at = end == nil ? close : close + mark.closing.count
    pieces.append(Word.Piece(.quoted, text(content..<close), open..<at, contentStart: content))
  }

  private func appendBare(from start: Int, to pieces: inout [Word.Piece]) {
    if start < at { pieces.append(Word.Piece(.bare, text(start..<at), start..<at)) }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The last byte of `=` `!=` `<` `<=` `>` `>=` `~` `,`.
  private static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: ","): true
    default: false
    }
  }
}
