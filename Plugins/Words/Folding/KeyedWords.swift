import AnalyzerKit

/// The words of one article with the number of the key under which each is counted.
struct KeyedWords {
  let words: NumberedWords
  /// Parallel to the words.
  let keys: [Int32]

  var count: Int { keys.count }
}
