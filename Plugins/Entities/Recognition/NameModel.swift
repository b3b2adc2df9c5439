import AnalyzerKit
import EntitiesData

/// The learned weights of the name recogniser, used where they lie in the program.
///
/// `Data/files/names.bin`, made by `Tools/train/run names`, all little-endian: the number of bucket bits and the number of steps in one unit of
/// weight (32 bits each); the weight of each pair of labels, first by first label (16 bits each, in steps; one more for alignment); where
/// each bucket’s records start (32 bits each, one more for the end); the records. A bucket has the features whose hashes begin with its
/// number; a record is the next 16 bits of the hash, the number of weights (8 bits), and for each of them the label and the steps (8 bits
/// each).
struct NameModel {
  private let file: UnsafeRawBufferPointer
  private let bits: UInt64
  private let starts: Int
  private let records: Int
  /// Steps in one unit of weight.
  let steps: Int

  init() {
    // Static data of the program: the pointer is valid as long as the process is.
    file = UnsafeRawBufferPointer(start: entities_names(), count: entities_names_size())
    bits = UInt64(file.word(0))
    steps = Int(file.word(4))
    starts = 8 + 2 * (NameLabel.count * NameLabel.count + 1)
    records = starts + 4 * (1 << bits + 1)
  }

  /// The weight of one label after another, in steps.
  func transition(_ first: NameLabel, _ second: NameLabel) -> Int32 {
    Int32(Int16(bitPattern: file.half(8 + 2 * (Int(first.rawValue) * NameLabel.count + Int(second.rawValue)))))
  }

  /// Adds a feature’s weights to the sums of the labels, which begin at `base`.
  @inline(__always)
  func add(_ attribute: UInt64, to sums: inout [Int16], at base: Int) {
    let bucket = starts + 4 * Int(truncatingIfNeeded: attribute >> (64 - bits))
    var at = records + Int(file.word(bucket))
    let end = records + Int(file.word(bucket + 4))
    let print = UInt16(truncatingIfNeeded: attribute >> (48 - bits))
    while at < end {
      let count = Int(file[at + 2])
      if file.half(at) == print {
        for weight in 0..<count {
          let place = at + 3 + 2 * weight
          sums[base + Int(file[place])] += Int16(Int8(bitPattern: file[place + 1]))
        }
        return
      }
      at += 3 + 2 * count
    }
  }
}
