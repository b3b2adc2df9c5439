import ArticleModel

/// Finds short blocks whose words stand in a longer block near by.
///
/// The first eight bytes of every candidate are kept in a table, and one pass looks each word's start in the text up in it: linear in the
/// text, however many short blocks there are.
enum PullQuotes {
  /// Blocks before and after in which the paragraph is looked for.
  private static let reach = 12
  private static let fewestWords = 6
  private static let mostWords = 60
  private static let fewestBytes = 24

  static func find(in page: DraftPage) -> [(block: Int, source: Int)] {
    var candidates: [UInt64: [Int]] = [:]
    var mask: UInt64 = 0
    for index in page.blocks.indices where page.blocks[index].isUndecided {
      guard (fewestWords...mostWords).contains(page.blocks[index].words) else { continue }
      let core = core(page.blocks[index].span, page.text)
      guard core.count >= fewestBytes else { continue }
      let key = key(page.text, core.start)
      candidates[key, default: []].append(index)
      mask |= bit(key)
    }
    if candidates.count < 1 { return [] }
    var sources: [Int: Int] = [:]
    for index in page.blocks.indices where page.blocks[index].setAside == nil && page.blocks[index].words > fewestWords + 3 {
      let span = page.blocks[index].span
      guard span.count > fewestBytes else { continue }
      var startsWord = true
      for at in span.start..<(span.end - fewestBytes) {
        let byte = page.text[at]
        let isLetter = byte >= 0x41
        if startsWord, isLetter {
          let key = key(page.text, at)
          if mask & bit(key) != 0, let blocks = candidates[key] { note(blocks, at, index, page, &sources) }
        }
        startsWord = !isLetter || byte == 0x9C || byte == 0x98
      }
    }
    return sources.keys.sorted().map { (block: $0, source: sources[$0] ?? 0) }
  }

  /// Notes the candidates whose words stand at `at` in block `index`. The nearest blocks are compared only.
  private static func note(_ blocks: [Int], _ at: Int, _ index: Int, _ page: DraftPage, _ sources: inout [Int: Int]) {
    // Blocks are in order: those within reach lie together.
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle] < index - reach { low = middle + 1 } else { high = middle }
    }
    for block in blocks[low...].prefix(while: { $0 <= index + reach }) where block != index && sources[block] == nil {
      guard page.blocks[index].words > page.blocks[block].words + 3 else { continue }
      let core = core(page.blocks[block].span, page.text)
      guard at + core.count <= page.blocks[index].span.end else { continue }
      if page.text[core.range].elementsEqual(page.text[at..<(at + core.count)]) { sources[block] = index }
    }
  }

  /// The block without the quotation marks and punctuation at its ends.
  private static func core(_ span: TextSpan, _ text: [UInt8]) -> TextSpan {
    func isWordByte(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte != 0xE2 || byte >= 0x41 && byte < 0x7B || byte >= 0x30 && byte < 0x3A }
    guard let first = text[span.range].firstIndex(where: isWordByte), let last = text[span.range].lastIndex(where: isWordByte) else {
      return TextSpan(span.start, span.start)
    }
    return TextSpan(first, last + 1)
  }

  private static func key(_ text: [UInt8], _ at: Int) -> UInt64 {
    text.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
  }

  private static func bit(_ key: UInt64) -> UInt64 { 1 << ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }
}
