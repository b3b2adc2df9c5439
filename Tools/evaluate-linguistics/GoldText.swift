import Foundation

/// A treebank in columns (`form … space_after`, an empty line between sentences), with its raw text rebuilt as one line.
struct GoldText {
  /// Sentences joined by one blank.
  private(set) var bytes: [UInt8] = []
  /// Token boundaries as start and end bytes.
  private(set) var tokens: [Range<Int>] = []
  /// From the first to the last token of each sentence.
  private(set) var sentences: [Range<Int>] = []

  init(contentsOf path: String) throws {
    self.init(columns: try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  init(columns data: Data) {
    var first = 0
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
      if columns.count < 7 {
        if line.isEmpty { close(&first) }
        continue
      }
      // Some forms hold a blank (`2 1/2`); tokens of ours never do, so such a form is its parts.
      for part in columns[0].split(separator: 0x20) {
        let start = bytes.count
        bytes.append(contentsOf: part)
        tokens.append(start..<bytes.count)
        if part.endIndex < columns[0].endIndex { bytes.append(0x20) }
      }
      if columns[6].first == 0x31 { bytes.append(0x20) }
    }
    close(&first)
  }

  private mutating func close(_ first: inout Int) {
    guard tokens.count > first else { return }
    sentences.append(tokens[first].lowerBound..<tokens[tokens.count - 1].upperBound)
    if bytes.last != 0x20 { bytes.append(0x20) }
    first = tokens.count
  }
}
