import QuotesData

/// The learned weights: one table for each of three decisions, in which a feature's weight lies where its hash says.
///
/// `Data/files/attribution.bin`, made by `Tools/train/run quotes`, little-endian, 32 bits each: for each decision the bits of its table, for each
/// the millionths of a logit in one step, then the threshold in thousandths of a logit; then the tables, of 8-bit weights in steps.
package struct AttributionModel: @unchecked Sendable {
  /// A decision that was learned.
  enum Decision: Int, CaseIterable { case cue, source, content }

  package static let shared: AttributionModel = {
    // Static data of the program: the pointer is valid as long as the process is.
    var count = 0
    let start = quotes_attribution(&count)
    return AttributionModel(UnsafeRawBufferPointer(start: start, count: count))
  }()

  private struct Table {
    var start: Int
    var shift: UInt64
    var step: Float
  }

  private let file: UnsafeRawBufferPointer
  private let tables: [Table]
  /// The least log odds with which a word is taken for a cue.
  let threshold: Float

  /// `file` must outlive the model.
  package init(_ file: UnsafeRawBufferPointer) {
    self.file = file
    func number(_ at: Int) -> Int { Int(Int32(littleEndian: file.loadUnaligned(fromByteOffset: at * 4, as: Int32.self))) }
    let count = Decision.allCases.count
    var start = 4 * (2 * count + 1)
    tables = (0..<count).map { decision in
      defer { start += 1 << number(decision) }
      return Table(start: start, shift: UInt64(64 - number(decision)), step: Float(number(count + decision)) / 1_000_000)
    }
    precondition(file.count == start, "the attribution model is cut short")
    threshold = Float(number(2 * count)) / 1000
  }

  /// The sum of the features' weights, in logits.
  func score(_ features: FeatureList, _ decision: Decision) -> Float {
    let table = tables[decision.rawValue]
    var sum: Int32 = 0
    for hash in features.hashes { sum &+= Int32(Int8(bitPattern: file[table.start + Int(truncatingIfNeeded: hash >> table.shift)])) }
    return Float(sum) * table.step
  }
}
