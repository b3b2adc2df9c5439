import AnalyzerKit
import WordsData

/// English words that carry grammar rather than a topic.
struct FunctionWords {
  private let words: Set<String>

  init() {
    let file = words_function_words()
    let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
    words = Set(bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether a word, folded or not, is one of them.
  func contains(_ word: String) -> Bool { words.contains(WordFolding.fold(word)) }
}
