import AnalyzerKit

/// Numbers the words of many articles by their keys; one for each slice of a command's articles.
///
/// A type of the vocabulary is folded once, when it first occurs; after that a word costs one look-up in an array.
struct WordNumbering: Sendable {
  let folder: WordFolder
  private(set) var vocabulary = Vocabulary()
  /// The keys, where they are not the vocabulary's own words.
  private var index = WordIndex()
  private var keysOfTypes: [Int32] = []

  init(_ folder: WordFolder) { self.folder = folder }

  /// Keys so far; their numbers are all below it.
  var count: Int { folder.isPlain ? vocabulary.count : index.count }

  /// The key with a number, as UTF-8.
  func word(_ key: Int32) -> ArraySlice<UInt8> { folder.isPlain ? vocabulary.word(key) : index.word(Int(key)) }

  func string(_ key: Int32) -> String { String(decoding: word(key), as: UTF8.self) }

  /// Reads the words of one article.
  mutating func read(_ text: AnalyzedText) -> KeyedWords {
    let words = NumberedWords(text, numbering: &vocabulary)
    if folder.isPlain { return KeyedWords(words: words, keys: words.types) }
    return KeyedWords(words: words, keys: folder.folding.keepsCase ? writtenKeys(words, text.bytes) : foldedKeys(words))
  }

  private mutating func foldedKeys(_ words: NumberedWords) -> [Int32] {
    while keysOfTypes.count < vocabulary.count {
      let type = Int32(truncatingIfNeeded: keysOfTypes.count)
      keysOfTypes.append(insert(folder.key(of: vocabulary.word(type))))
    }
    return words.types.map { keysOfTypes[Int($0)] }
  }

  private mutating func writtenKeys(_ words: NumberedWords, _ bytes: [UInt8]) -> [Int32] {
    var keys: [Int32] = []
    keys.reserveCapacity(words.count)
    for word in 0..<words.count {
      let written = bytes[Int(words.starts[word])..<Int(words.ends[word])]
      keys.append(insert(folder.surface(of: CaseKeeping.fold(written))))
    }
    return keys
  }

  private mutating func insert(_ key: ArraySlice<UInt8>) -> Int32 { Int32(truncatingIfNeeded: index.insert(key.span)) }
}
