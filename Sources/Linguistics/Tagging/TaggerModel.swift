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
  private var filter: [UInt32] = []

  static let shared = TaggerModel()

  package static let magic: UInt32 = 0x3147_544C
  package static let mostClasses = 128
  /// Buckets that share one offset of 32 bits.
  package static let group = 64
  /// Set in the class of a feature's last weight.
  package static let last: UInt8 = 128
  /// Set in the classes of the last of four weights.
  private static let fourLasts: UInt64 = 0x0080_0080_0080_0080
  /// Four weights of 0, of classes from `mostClasses` on.
  private static let fourNone: UInt64 = 0x0083_0082_0081_0080
  /// Scores that `add` writes to.
  package static let scoreRoom = mostClasses + 5
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
    filter = makeFilter(buckets: buckets)
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

  /// Adds the weights of the features to the scores of the classes; `known` and `starts` have room for as many as there are keys, `scores` for
  /// `scoreRoom`.
  ///
  /// Most features are unknown: a look at one bit leaves them out, without a branch that the processor would guess wrong. All buckets of the
  /// others are touched before the first is read through: so the processor waits for memory once and not for each.
  @inline(__always)
  package func add(
    _ keys: UnsafeBufferPointer<UInt64>, _ known: UnsafeMutablePointer<UInt64>, _ starts: UnsafeMutablePointer<Int>,
    to scores: UnsafeMutablePointer<Int32>
  ) {
    let count = filter.withUnsafeBufferPointer { filter in
      var count = 0
      for key in keys {
        known[count] = key
        count += Int(filter[Int(truncatingIfNeeded: key >> shift)] >> UInt32(truncatingIfNeeded: key & 31) & 1)
      }
      return count
    }
    var touched: UInt16 = 0
    for index in 0..<count {
      let at = start(Int(truncatingIfNeeded: known[index] >> shift))
      starts[index] = at
      touched &+= bytes.load(at, as: UInt16.self)
    }
    scores[TaggerModel.scoreRoom - 1] = Int32(touched)
    for index in 0..<count { add(known[index], starts[index], to: scores) }
  }

  @inline(__always)
  private func add(_ key: UInt64, _ start: Int, to scores: UnsafeMutablePointer<Int32>) {
    var at = start
    let end = self.start(Int(truncatingIfNeeded: key >> shift) + 1)
    let mark = UInt16(truncatingIfNeeded: key)
    while at < end {
      if bytes.load(at, as: UInt16.self) == mark { return addWeights(at + 2, to: scores) }
      at = afterWeights(at + 2)
    }
  }

  /// Adds the weights from `start` on, four at a time: what follows the last one counts as weights of 0 of classes above all that exist.
  @inline(__always)
  private func addWeights(_ start: Int, to scores: UnsafeMutablePointer<Int32>) {
    var at = start
    while true {
      var four = fourWeights(at)
      let last = four & TaggerModel.fourLasts
      if last != 0 {
        let highest = (last & (0 &- last)) << 8
        let own = highest | (highest &- 1)
        four = four & ~TaggerModel.fourLasts & own | TaggerModel.fourNone & ~own
      }
      for _ in 0..<4 {
        scores[Int(four & 255)] &+= Int32(Int8(truncatingIfNeeded: four >> 8))
        four >>= 16
      }
      if last != 0 { return }
      at += 8
    }
  }

  /// Where the next feature begins after the weights at `start`.
  @inline(__always)
  private func afterWeights(_ start: Int) -> Int {
    var at = start
    while true {
      let last = fourWeights(at) & TaggerModel.fourLasts
      if last != 0 { return at + last.trailingZeroBitCount / 16 * 2 + 2 }
      at += 8
    }
  }

  /// Eight bytes, with zeros after the end of the file.
  @inline(__always)
  private func fourWeights(_ at: Int) -> UInt64 {
    if at + 8 <= bytes.count { return bytes.load(at, as: UInt64.self) }
    var four: UInt64 = 0
    for offset in 0..<Swift.max(2, bytes.count - at) { four |= UInt64(bytes[at + offset]) << UInt64(offset * 8) }
    return four
  }

  /// One bit for each of 32 kinds of features of each bucket: whether it has one of that kind.
  private func makeFilter(buckets: Int) -> [UInt32] {
    var filter = [UInt32](repeating: 0, count: buckets)
    for bucket in 0..<buckets {
      var at = start(bucket)
      let end = start(bucket + 1)
      while at < end {
        filter[bucket] |= 1 << UInt32(bytes[at] & 31)
        at = afterWeights(at + 2)
      }
    }
    return filter
  }

  /// Where the features of a bucket begin.
  @inline(__always)
  private func start(_ bucket: Int) -> Int {
    stream + Int(bytes.load(groups + 4 * (bucket / TaggerModel.group), as: UInt32.self))
      + Int(bytes.load(offsets + 2 * bucket, as: UInt16.self))
  }
}
