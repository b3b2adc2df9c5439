import ArticleModel

/// The words of a block that is short enough to be looked at as a whole, in the forms in which the rules compare them.
struct ShortLine {
  /// As in the text, white space runs made single blanks, as UTF-8.
  private let plain: [UInt8]
  /// The same with ASCII letters in lower case and curly apostrophes straight.
  let folded: [UInt8]

  init(_ bytes: ArraySlice<UInt8>) {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      var owesBlank = false
      while at < buffer.count {
        let byte = buffer[at]
        let (length, kind) = byte > 0x20 && byte < 0x7F ? (1, WhiteSpace.Kind.none) : WhiteSpace.classify(buffer, at)
        if kind == .none {
          if owesBlank { plain.append(0x20) }
          owesBlank = false
          for index in at..<(at + length) { plain.append(buffer[index]) }
        } else {
          owesBlank = !plain.isEmpty
        }
        at += length
      }
    }
    self.plain = plain
    folded = ShortLine.fold(plain)
  }

  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  private static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x41, byte <= 0x5A {
        result.append(byte | 0x20)
      } else if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
        result.append(0x27)
        at += 2
      } else {
        result.append(byte)
      }
      at += 1
    }
    return result
  }

  /// As in the text, white space runs made single blanks.
  var text: String { String(decoding: plain, as: UTF8.self) }

  /// Pieces between blanks.
  var words: [Substring] { plain.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self)[...] } }

  /// `folded` without what is neither letter, digit nor high byte at its ends.
  var core: ArraySlice<UInt8> {
    func isWordByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A)
    }
    guard let first = folded.firstIndex(where: isWordByte), let last = folded.lastIndex(where: isWordByte) else { return [] }
    return folded[first...last]
  }

  /// Whether the folded words hold a folded phrase.
  func contains(_ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, folded.count >= phrase.count else { return false }
    for at in 0...(folded.count - phrase.count) where folded[at] == first {
      if folded[at..<(at + phrase.count)].elementsEqual(phrase) { return true }
    }
    return false
  }

  var firstScalar: Unicode.Scalar? { text.unicodeScalars.first }
  var lastScalar: Unicode.Scalar? { text.unicodeScalars.last }

  /// The last scalar before closing quotation marks and brackets.
  var lastInnerScalar: Unicode.Scalar? {
    String(decoding: plain.suffix(16), as: UTF8.self).unicodeScalars.last { !Punctuation.isClosing($0) }
  }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool { lastInnerScalar.map(Punctuation.endsSentence) ?? false }

  /// Whether all its letters are capitals (at least two of them).
  var isUppercase: Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      letters += 1
    }
    return letters >= 2
  }
}
