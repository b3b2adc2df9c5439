import AnalyzerKit
import Foundation
import WordsData

/// Words to leave out of a list: the English function words that come with the program, or a person's own list.
struct StopWords: Sendable {
  private let keys: Set<[UInt8]>
  /// How the list is called in notes.
  let name: String

  /// English words that carry grammar rather than a topic.
  static func functionWords(_ folder: WordFolder) -> StopWords {
    let file = words_function_words()
    let bytes = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
    return StopWords(bytes.split(separator: 0x0A), name: "function words", folder)
  }

  /// The words of a file: separated by white space or commas, after a `#` nothing. Throws `VerbError` for a file that cannot be read or holds none.
  init(path: String, verb: String, _ folder: WordFolder) throws(VerbError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw VerbError("\(verb) --stopwords: cannot read “\(path)”: \(isThere ? "it is a folder, or may not be read" : "no such file")")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw VerbError("\(verb) --stopwords: “\(path)” is not UTF-8 text")
    }
    let lines = text.split(whereSeparator: \.isNewline).map { $0.prefix { $0 != "#" } }
    let words = lines.flatMap { $0.split { $0.isWhitespace || $0 == "," || $0 == "\u{FEFF}" } }
    if words.isEmpty { throw VerbError("\(verb) --stopwords: “\(path)” holds no words") }
    self.init(words.map { Array($0.utf8)[...] }, name: "stop words", folder)
  }

  /// Function words, the words of a file, or both; nil where neither is asked for.
  static func asked(functionWords: Bool, path: String, verb: String, _ folder: WordFolder) throws(VerbError) -> StopWords? {
    if path.isEmpty { return functionWords ? .functionWords(folder) : nil }
    let own = try StopWords(path: path, verb: verb, folder)
    return functionWords ? StopWords(keys: own.keys.union(StopWords.functionWords(folder).keys), name: own.name) : own
  }

  private init(keys: Set<[UInt8]>, name: String) {
    self.keys = keys
    self.name = name
  }

  private init(_ words: [ArraySlice<UInt8>], name: String, _ folder: WordFolder) {
    self.name = name
    keys = Set(words.map { StopWords.key($0, folder) })
  }

  /// Whether a key of the same folding is one of them; capitals make no difference.
  func contains(_ key: ArraySlice<UInt8>) -> Bool { keys.contains(StopWords.lowered(key)) }

  private static func key(_ word: ArraySlice<UInt8>, _ folder: WordFolder) -> [UInt8] {
    lowered(folder.key(of: lowered(word)[...]))
  }

  private static func lowered(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    let bytes = Array(word)
    WordFolding.fold(bytes, 0..<bytes.count, into: &folded)
    return folded
  }
}
