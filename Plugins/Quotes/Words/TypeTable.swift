import AnalyzerKit

/// What the closed lists and the cue lexicon say of every type of a text's vocabulary.
struct TypeTable {
  /// Row in the cue lexicon, −1 where it has none.
  private(set) var forms: [Int32] = []
  private(set) var traits: [WordTraits] = []
  /// The class by list, or by ending where no list has the word.
  private var kinds: [WordClass] = []
  /// Whether the class comes from a list.
  private var isClosed: [Bool] = []

  init(_ vocabulary: Vocabulary) {
    let closed = ClosedClasses.shared
    let cues = CueLexicon.shared
    for id in 0..<Int32(vocabulary.count) {
      let word = vocabulary.word(id)
      forms.append(cues.forms[word] ?? -1)
      traits.append(WordTraits.of(word))
      let listed = closed[word]
      let isListed = listed != nil
      isClosed.append(isListed)
      kinds.append(isListed ? listed ?? .word : TypeTable.byEnding(word))
    }
  }

  /// The class of a token of a type.
  func kind(_ type: Int, kind: TokenKind, first: UInt8, second: UInt8) -> WordClass {
    if isClosed[type] { return kinds[type] }
    switch kind {
    case .number: return .number
    case .word, .address: return TypeTable.isCapital(first, second) ? .capital : kinds[type]
    case .quote, .symbol: return .punctuation
    case .punctuation:
      switch first {
      case 0x2C: return .comma
      case 0x3A: return .colon
      case 0x2E, 0x3F, 0x21: return .end
      default: return .punctuation
      }
    }
  }

  private static func isCapital(_ first: UInt8, _ second: UInt8) -> Bool {
    if first < 0x80 { return first >= 0x41 && first <= 0x5A }
    // Latin-1 capitals, and the capitals of Greek and Cyrillic; the letters of Latin Extended-A alternate.
    switch first {
    case 0xC3: return second >= 0x80 && second <= 0x9E
    case 0xC4, 0xC5: return second & 1 == (first == 0xC5 && second >= 0x80 && second <= 0x88 ? 1 : 0)
    case 0xCE: return second >= 0x86 && second <= 0xAB
    case 0xD0: return second >= 0x80 && second <= 0xAF
    default: return false
    }
  }

  private static func byEnding(_ word: ArraySlice<UInt8>) -> WordClass {
    guard word.count > 4 else { return .word }
    func ends(_ suffix: StaticString) -> Bool { suffix.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) } }
    if ends("ed") { return .past }
    if ends("ing") { return .gerund }
    if ends("ly") { return .adverb }
    return ends("s") ? .plural : .word
  }
}
