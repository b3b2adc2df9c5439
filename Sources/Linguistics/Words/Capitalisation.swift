/// How a word uses capitals.
public enum Capitalisation: UInt8, Sendable, CaseIterable {
  /// No letter at all: 12, %, …
  case none
  /// river
  case lower
  /// River; a single capital counts too.
  case capitalised
  /// NATO
  case allCaps
  /// iPhone, McDonald
  case mixed

  /// The class of the word `text[start..<end]`. Letters of scripts without case count as lower.
  public init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    var upper = 0
    var lower = 0
    var isFirstUpper = false
    var at = start
    while at < end {
      let isFirst = upper + lower == 0
      if text[at] < 0x80 {
        if ASCII.isUpper(text[at]) {
          upper += 1
          if isFirst { isFirstUpper = true }
        } else if ASCII.isLower(text[at]) {
          lower += 1
        }
        at += 1
      } else {
        let scalar = Scalar(text, at, end)
        if scalar.kind == .letter {
          if Capitalisation.isUpper(scalar.value) {
            upper += 1
            if isFirst { isFirstUpper = true }
          } else {
            lower += 1
          }
        }
        at += scalar.length
      }
    }
    switch (upper, lower) {
    case (0, 0): self = .none
    case (0, _): self = .lower
    case (1, _) where isFirstUpper: self = .capitalised
    case (_, 0): self = .allCaps
    default: self = .mixed
    }
  }

  static func isUpperScalar(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    isUpper(Scalar(text, at, end).value)
  }

  /// Whether a scalar is an upper-case or title-case letter; by ranges for Latin, Greek and Cyrillic, else by the standard library.
  static func isUpper(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F, 0x391...0x3A9, 0x400...0x40F: true
    case 0...0xFF, 0x430...0x45F, 0x3AC...0x3CE: false
    default:
      Unicode.Scalar(value).map { $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter } ?? false
    }
  }
}
