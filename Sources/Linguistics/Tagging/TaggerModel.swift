import LinguisticsData

/// The tagger's learned weights, used in place as they lie in the file; README.md of LinguisticsData describes its format.
///
/// A class is a pair of a Penn and a universal tag: the two are learned together.
package struct TaggerModel: Sendable {
  private let bytes: EmbeddedBytes
  /// Classes in use.
  package let classCount: Int
  private let shift: UInt64
  private let groups: Int
  private let offsets: Int
  private let stream: Int
  private let shortcuts: Int
  private let shortcutShift: UInt64

  static let shared = TaggerModel()

  package static let magic: UInt32 = 0x3147_544C
  package static let mostClasses = 128
  /// Buckets that share one offset of 32 bits.
  package static let group = 64
  /// Set in the class of a feature's last weight.
  package static let last: UInt8 = 128
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
    let buckets = 1 << number(8)
    groups = TaggerModel.headerSize
    offsets = groups + 4 * (buckets / TaggerModel.group + 1)
    shortcuts = offsets + 2 * (buckets + TaggerModel.group)
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
    let bucket = Int(truncatingIfNeeded: key >> shift)
    var at = start(bucket)
    let end = start(bucket + 1)
    let mark = UInt16(truncatingIfNeeded: key)
    while at < end {
      let isFound = bytes.load(at, as: UInt16.self) == mark
      var pair: UInt16
      repeat {
        at += 2
        pair = bytes.load(at, as: UInt16.self)
        if isFound { scores[Int(pair & 127)] &+= Int32(Int8(truncatingIfNeeded: pair >> 8)) }
      } while pair & UInt16(TaggerModel.last) == 0
      if isFound { return }
      at += 2
    }
  }

  /// Where the features of a bucket begin.
  @inline(__always)
  private func start(_ bucket: Int) -> Int {
    stream + Int(bytes.load(groups + 4 * (bucket / TaggerModel.group), as: UInt32.self)) + Int(bytes.load(offsets + 2 * bucket, as: UInt16.self))
  }
}
