/// How a word is written.
struct WordShape: OptionSet {
  var rawValue: UInt8

  /// Begins with a capital letter.
  static let capital = WordShape(rawValue: 1)
  /// Two letters or more, all of them capitals: `NATO`, `U.S.`
  static let allCapitals = WordShape(rawValue: 2)
  /// Begins with a small letter.
  static let small = WordShape(rawValue: 4)
  /// A capital inside after a small beginning: `iPhone`, `al-Assad`.
  static let innerCapital = WordShape(rawValue: 8)
  static let digit = WordShape(rawValue: 16)
  /// One capital letter, with or without a full stop, or several with one after each: `J.`, `J.K.`
  static let initials = WordShape(rawValue: 32)
  /// Has a full stop: `Sept.`
  static let dotted = WordShape(rawValue: 64)
  /// One letter.
  static let single = WordShape(rawValue: 128)

  /// The shape of the word at `range`, which is not empty.
  static func of(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> WordShape {
    var shape: WordShape = []
    var letters = 0
    var capitals = 0
    var dots = 0
    var afterCapital = false
    var spelled = true
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      var width = 1
      var isCapital = false
      var isLetter = false
      if byte < 0x80 {
        isCapital = byte >= 0x41 && byte <= 0x5A
        isLetter = isCapital || (byte >= 0x61 && byte <= 0x7A)
        if byte >= 0x30 && byte <= 0x39 { shape.insert(.digit) }
        if byte == 0x2E {
          dots += 1
          if !afterCapital { spelled = false }
        }
      } else {
        while at + width < range.upperBound, bytes[at + width] & 0xC0 == 0x80 { width += 1 }
        if let scalar = scalar(bytes, at, width) {
          isCapital = scalar.properties.isUppercase
          isLetter = scalar.properties.isAlphabetic
        }
      }
      if isLetter {
        if letters == 0 { shape.insert(isCapital ? .capital : .small) }
        if letters > 0, isCapital, shape.contains(.small) { shape.insert(.innerCapital) }
        if afterCapital || !isCapital { spelled = spelled && !afterCapital && isCapital }
        letters += 1
        if isCapital { capitals += 1 }
      }
      afterCapital = isCapital
      at += width
    }
    if letters == 1 { shape.insert(.single) }
    if letters >= 2, capitals == letters { shape.insert(.allCapitals) }
    if letters > 0, capitals == letters, spelled, letters == 1 || dots >= letters - 1 && dots > 0 { shape.insert(.initials) }
    if dots > 0, letters > 0 { shape.insert(.dotted) }
    return shape
  }

  /// The scalar of `width` bytes at `at`.
  private static func scalar(_ bytes: borrowing [UInt8], _ at: Int, _ width: Int) -> Unicode.Scalar? {
    guard width > 1, width <= 4 else { return nil }
    var value = UInt32(bytes[at]) & (0x7F >> UInt32(width))
    for next in (at + 1)..<(at + width) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return Unicode.Scalar(value)
  }
}
