import CKernels
import LinguisticsData

/// The parser's weights, used where they lie in the program.
///
/// A header of 16 numbers and 16 factors, then parts that begin at multiples of 64 bytes; `Tools/train/parser.py` writes them.
package struct ParserModel: @unchecked Sendable {
  package static let shared = ParserModel(linguistics_parser())

  /// Rows of word vectors; row 0 is for words that are not known.
  let wordCount: Int
  let slotBits: Int
  let wordWidth: Int
  let affixBits: Int
  let affixWidth: Int
  let tagWidth: Int
  /// Recurrent units of one direction.
  let units: Int
  let layers: Int
  let arcWidth: Int
  let relationWidth: Int
  /// Scores of distances that follow the others in the product of the last layer.
  let distanceWidth: Int

  /// Slots of a hash table: a word's print above its row, all bits set where free.
  private let slots: UnsafePointer<UInt32>
  let words: UnsafePointer<UInt8>
  let affixes: UnsafePointer<Int8>
  let tags: UnsafePointer<UInt8>
  /// The input that stands for the root, before the first token.
  let rootInput: UnsafePointer<UInt8>
  /// For distances from −31 to 31 the number of their score; the last is for the root.
  let distances: UnsafePointer<UInt8>
  /// One for each layer, then that of the arcs and the one of the relations.
  let matrices: [kernel_matrix]
  /// What numbers are multiplied by before they become inputs of each matrix; that of the first is not used.
  let factors: [Float]

  var inputWidth: Int { wordWidth + affixWidth + tagWidth }

  init(_ file: linguistics_file) {
    var reader = SectionReader(file)
    let header = reader.numbers(16)
    let factors = reader.floats(16)
    precondition(header[0] == 0x5241_504C && header[1] == 1, "not the parser's file")
    wordCount = Int(header[2])
    slotBits = Int(header[3])
    wordWidth = Int(header[4])
    affixBits = Int(header[5])
    affixWidth = Int(header[6])
    tagWidth = Int(header[8])
    units = Int(header[9])
    layers = Int(header[10])
    arcWidth = Int(header[11])
    relationWidth = Int(header[12])
    distanceWidth = Int(header[13])
    slots = reader.section(UInt32.self, 1 << slotBits)
    words = reader.section(UInt8.self, wordCount * wordWidth)
    affixes = reader.section(Int8.self, affixWidth << affixBits)
    tags = reader.section(UInt8.self, Int(header[7]) * tagWidth)
    let input = wordWidth + affixWidth + tagWidth
    rootInput = reader.section(UInt8.self, input)
    distances = reader.section(UInt8.self, 64)
    var matrices: [kernel_matrix] = []
    for layer in 0..<layers {
      matrices.append(
        reader.matrix(outputs: layer == 0 && input != 2 * units ? 8 * units : 6 * units, depth: layer == 0 ? input : 2 * units))
    }
    matrices.append(reader.matrix(outputs: 2 * arcWidth + distanceWidth + 2 * relationWidth, depth: 2 * units))
    matrices.append(reader.matrix(outputs: (Relation.names.count + 15) / 16 * 16, depth: relationWidth))
    self.matrices = matrices
    self.factors = factors
  }

  /// The row of a word vector by the hash of the folded word, 0 for an unknown one.
  @inline(__always)
  func row(_ hash: UInt64) -> Int {
    let mask = 1 << slotBits - 1
    let print = UInt32(truncatingIfNeeded: hash >> 24) & 0xFFFF
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - slotBits))
    while true {
      let entry = UInt32(littleEndian: slots[slot])
      if entry == .max { return 0 }
      if entry >> 16 == print { return Int(entry & 0xFFFF) }
      slot = (slot + 1) & mask
    }
  }
}

/// Takes the parts of an embedded file one after the other. The bytes are the program's own: that they are what the code expects is checked
/// once, by their number.
private struct SectionReader {
  private let file: linguistics_file
  private var at = 0

  init(_ file: linguistics_file) { self.file = file }

  mutating func section<Value>(_ type: Value.Type, _ count: Int) -> UnsafePointer<Value> {
    let size = count * MemoryLayout<Value>.stride
    precondition(at + size <= file.count, "the parser's file is cut short")
    let start = UnsafeRawPointer(file.bytes + at).assumingMemoryBound(to: type)
    at = (at + size + 63) / 64 * 64
    return start
  }

  mutating func numbers(_ count: Int) -> [UInt32] {
    let start = section(UInt32.self, count)
    return (0..<count).map { UInt32(littleEndian: start[$0]) }
  }

  mutating func floats(_ count: Int) -> [Float] { numbers(count).map { Float(bitPattern: $0) } }

  mutating func matrix(outputs: Int, depth: Int) -> kernel_matrix {
    let bytes = section(Int8.self, outputs * depth)
    let scales = section(Float.self, outputs)
    let biases = section(Float.self, outputs)
    let offsets = section(Int32.self, outputs)
    return kernel_matrix(bytes: bytes, scales: scales, biases: biases, offsets: offsets, outputs: outputs, depth: depth)
  }
}
