import AnalyzerKit

extension NumberedWords {
  /// Whether a word stands right after the one before it: in a narrowed text (`--in quotes`) words may be missing between the two.
  func isNext(_ word: Int, in bytes: [UInt8]) -> Bool {
    for at in Int(ends[word - 1])..<Int(starts[word]) {
      let byte = bytes[at]
      if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte <= 0xDF { return false }
    }
    return true
  }
}
