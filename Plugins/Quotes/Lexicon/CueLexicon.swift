/// The weights of `cues.tsv`, laid out as dense tables so that scoring a token is a handful of array look-ups.
///
/// Hundredths of a logit. Feature names: see Data/README.md.
struct CueLexicon: Sendable {
  static let classes = WordClass.allCases.count
  static let shared = CueLexicon(DataFile.cues)

  /// Folded word → row in the tables by word.
  private(set) var forms = WordMap()
  private(set) var bias: Int32 = 0
  private(set) var byForm: [Int16] = []
  private(set) var byFormNext: [Int16] = []
  private(set) var byFormPrevious: [Int16] = []
  private(set) var byFormThat: [Int16] = []
  private(set) var byFormQuotes: [Int16] = []
  private(set) var next = CueLexicon.table(1)
  private(set) var afterNext = CueLexicon.table(1)
  private(set) var previous = CueLexicon.table(1)
  private(set) var beforePrevious = CueLexicon.table(1)
  private(set) var nextPair = CueLexicon.table(CueLexicon.classes)
  private(set) var previousPair = CueLexicon.table(CueLexicon.classes)
  private(set) var shapeNext = CueLexicon.table(CueLexicon.classes)
  private(set) var shapePrevious = CueLexicon.table(CueLexicon.classes)
  private(set) var that: [Int16] = [0, 0]
  private(set) var quotes: [Int16] = [0, 0, 0, 0]

  private static func table(_ rows: Int) -> [Int16] { Array(repeating: 0, count: rows * classes) }

  init(_ lines: [ArraySlice<UInt8>]) {
    var entries: [(name: ArraySlice<UInt8>, key: ArraySlice<UInt8>, value: Int16)] = []
    entries.reserveCapacity(lines.count)
    for line in lines {
      guard let tab = line.lastIndex(of: 0x09) else { continue }
      let feature = line[..<tab]
      let name = feature.prefix { $0 != 0x3D }
      entries.append((name, feature.dropFirst(name.count + 1), CueLexicon.number(line[(tab + 1)...])))
    }
    for entry in entries where entry.name.elementsEqual("w".utf8) {
      forms.insert(entry.key, Int32(forms.count))
      byForm.append(entry.value)
    }
    byFormNext = CueLexicon.table(forms.count)
    byFormPrevious = CueLexicon.table(forms.count)
    byFormThat = Array(repeating: 0, count: forms.count * 2)
    byFormQuotes = Array(repeating: 0, count: forms.count * 4)
    var classNames = WordMap()
    for kind in WordClass.allCases { classNames.insert(Array(kind.name.utf8)[...], Int32(kind.rawValue)) }
    for entry in entries { store(entry.name, entry.key, entry.value, classNames) }
  }

  private mutating func store(_ name: ArraySlice<UInt8>, _ key: ArraySlice<UInt8>, _ value: Int16, _ classNames: WordMap) {
    let bar = key.lastIndex(of: 0x7C)
    let left = bar.map { key[..<$0] } ?? key
    let right = bar.map { key[($0 + 1)...] } ?? key
    func form() -> Int? { forms[left].map { Int($0) } }
    func kind(_ part: ArraySlice<UInt8>) -> Int? { classNames[part].map { Int($0) } }
    func flags(_ part: ArraySlice<UInt8>) -> Int { part.reduce(0) { $0 * 2 + ($1 == 0x31 ? 1 : 0) } }
    let pair = kind(left).flatMap { first in kind(right).map { first * CueLexicon.classes + $0 } }
    switch String(decoding: name, as: UTF8.self) {
    case "b": bias = Int32(value)
    case "n": if let at = kind(key) { next[at] = value }
    case "m": if let at = kind(key) { afterNext[at] = value }
    case "p": if let at = kind(key) { previous[at] = value }
    case "o": if let at = kind(key) { beforePrevious[at] = value }
    case "nm": if let pair { nextPair[pair] = value }
    case "op": if let pair { previousPair[pair] = value }
    case "sn": if let pair { shapeNext[pair] = value }
    case "sp": if let pair { shapePrevious[pair] = value }
    case "t": that[flags(key) & 1] = value
    case "q": quotes[flags(key) & 3] = value
    case "wn": if let row = form(), let at = kind(right) { byFormNext[row * CueLexicon.classes + at] = value }
    case "wp": if let row = form(), let at = kind(right) { byFormPrevious[row * CueLexicon.classes + at] = value }
    case "wt": if let row = form() { byFormThat[row * 2 + (flags(right) & 1)] = value }
    case "wq": if let row = form() { byFormQuotes[row * 4 + (flags(right) & 3)] = value }
    default: break
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int16 {
    var value = 0
    for byte in digits where byte >= 0x30 && byte <= 0x39 { value = value * 10 + Int(byte - 0x30) }
    return Int16(clamping: digits.first == 0x2D ? -value : value)
  }
}
