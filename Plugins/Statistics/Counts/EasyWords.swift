import AnalyzerKit
import StatisticsData

/// Textstat's list of easy English words; README.md of the data says where it comes from.
struct EasyWords: Sendable {
  static let shared = EasyWords()

  private var words = WordIndex(capacity: 4096)

  private init() {
    let file = statistics_easy_words()
    for line in UnsafeBufferPointer(start: file.bytes, count: file.count).split(separator: 0x0A) { _ = words.insert(Array(line).span) }
  }

  /// Whether a folded word is easy.
  func contains(_ word: ArraySlice<UInt8>) -> Bool { words.number(of: word.span) != nil }
}
