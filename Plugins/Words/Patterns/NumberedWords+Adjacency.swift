import AnalyzerKit

extension NumberedWords {
  /// Whether a word stands right after the one before it: in a narrowed text (`--in quotes`) words may be missing between the two.
  func isNext(_ word: Int, in bytes: [UInt8]) -> Bool { !TextGap.holdsWord(bytes, Int(ends[word - 1])..<Int(starts[word])) }
}
