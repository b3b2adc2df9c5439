import LinguisticsData

/// The tagger's learned weights, used in place as they lie in the file; README.md of LinguisticsData describes its format.
///
/// A class is a pair of a Penn and a universal tag: the two are learned together.
package struct TaggerModel: Sendable {
  private let bytes: EmbeddedBytes
  /// Classes in use.
  package let classCount: Int
  private let shift: UInt64
  private let offsets: Int
  private let stream: Int
  private let shortcuts: Int
  private let shortcutShift: UInt64

  static let shared = TaggerModel()

  package static let magic: UInt32 = 0x3147_544C
  package static let mostClasses = 128
  package static let headerSize = 32 + 2 * mostClasses

  private init() {
    let file = linguistics_tagger()
    self.init(EmbeddedBytes(file.bytes, count: file.count))
  }

  /// A model in a file.
  package init(_ bytes: EmbeddedBytes) {
    self.bytes = bytes
    func number(_ at: Int) -> Int { Int(bytes.load(at, as: UInt32.self)) }
    classCount = number(4)
    shift = UInt64(64 - number(8))
    shortcutShift = UInt64(64 - number(12))
    offsets = TaggerModel.headerSize
    shortcuts = offsets + 4 * ((1 << number(8)) + 1)
    stream = shortcuts + 4 << number(12)
  }

  package func pennTag(_ tag: UInt8) -> PennTag {
    PennTag(rawValue: bytes[32 + Int(tag)]) ?? .NN
  }

  package func universalTag(_ tag: UInt8) -> UniversalTag {
    UniversalTag(rawValue: bytes[32 + TaggerModel.mostClasses + Int(tag)]) ?? .x
  }

  /// The class that a word always has, whatever stands around it; only for frequent words in small letters and signs.
  @inline(__always)
  package func shortcut(_ word: UInt64) -> UInt8? {
    let entry = bytes.load(shortcuts + 4 * Int(truncatingIfNeeded: word >> shortcutShift), as: UInt32.self)
    return entry >> 8 == UInt32(truncatingIfNeeded: word & 0xFF_FFFF) && entry != 0 ? UInt8(truncatingIfNeeded: entry) : nil
  }

  /// Adds the weights of a feature to the scores of the classes.
  @inline(__always)
  package func add(_ key: UInt64, to scores: UnsafeMutablePointer<Int32>) {
    let place = offsets + 4 * Int(truncatingIfNeeded: key >> shift)
    var at = stream + Int(bytes.load(place, as: UInt32.self))
    let end = stream + Int(bytes.load(place + 4, as: UInt32.self))
    let mark = UInt16(truncatingIfNeeded: key)
    while at < end {
      let count = Int(bytes[at + 2])
      if bytes.load(at, as: UInt16.self) == mark {
        at += 3
        for pair in 0..<count {
          let tag = Int(bytes[at + 2 * pair] & 127)
          scores[tag] &+= Int32(Int8(bitPattern: bytes[at + 2 * pair + 1]))
        }
        return
      }
      at += 3 + 2 * count
    }
  }
}
