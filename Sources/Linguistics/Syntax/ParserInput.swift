import ArticleModel
import CKernels

/// The network's input for the tokens of a window: for each a row of bytes, of its word, its affixes and its tag.
struct ParserInput {
  private var features = ParserFeatures()
  private var hashes: [UInt64] = []
  private var rows: [UInt32] = []

  /// Fills `bytes` with the row of the root and those of the tokens.
  mutating func read(_ text: AnalyzedText, _ window: Range<Int>, isStart: Bool, _ model: ParserModel, into bytes: inout [UInt8]) {
    hashes.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    let source = text.bytes.span
    for token in window {
      features.read(
        source, Int(text.tokens.starts[token]), Int(text.tokens.ends[token]), isFirst: isStart && token == window.lowerBound,
        bits: model.affixBits, hashes: &hashes, rows: &rows)
    }
    let width = model.inputWidth
    let size = (window.count + 1) * width
    if bytes.count < size { bytes.append(contentsOf: repeatElement(0, count: size - bytes.count)) }
    bytes.withUnsafeMutableBufferPointer { bytes in
      rows.withUnsafeBufferPointer { rows in
        guard let bytes = bytes.baseAddress, let rows = rows.baseAddress else { return }
        bytes.update(from: model.rootInput, count: width)
        for place in 0..<window.count {
          let row = bytes + (place + 1) * width
          row.update(from: model.words + model.row(hashes[place]) * model.wordWidth, count: model.wordWidth)
          kernel_sum(
            model.affixes, model.affixWidth, rows + place * ParserFeatures.count, ParserFeatures.count, row + model.wordWidth)
          let tag = text.parserTag(window.lowerBound + place)
          (row + model.wordWidth + model.affixWidth).update(from: model.tags + tag * model.tagWidth, count: model.tagWidth)
        }
      }
    }
  }
}
