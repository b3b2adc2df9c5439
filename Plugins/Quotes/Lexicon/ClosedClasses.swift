import AnalyzerKit
import QuotesData

/// The closed word classes of English, from `classes.tsv`.
struct ClosedClasses: Sendable {
  /// Word → raw value of its `WordClass`.
  private var words = WordMap()

  static let shared = ClosedClasses(DataFile.classes)

  init(_ lines: [ArraySlice<UInt8>]) {
    let byName = Dictionary(WordClass.allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      let parts = line.split(separator: 0x09)
      guard parts.count == 2, let kind = byName[String(decoding: parts[0], as: UTF8.self)] else { continue }
      for word in parts[1].split(separator: 0x20) {
        let own = kind == .preposition ? byName["P:" + String(decoding: word, as: UTF8.self)] ?? kind : kind
        words.insert(word, Int32(own.rawValue))
      }
    }
    words.insert(Array("as".utf8)[...], Int32(WordClass.as.rawValue))
  }

  /// The class of a folded word, nil for open classes.
  subscript(word: ArraySlice<UInt8>) -> WordClass? {
    // "as" stands among the subordinators, too; on its own it is a class.
    if word.count == 2, word.first == 0x61, word.last == 0x73 { return .as }
    return words[word].flatMap { WordClass(rawValue: UInt8(truncatingIfNeeded: $0)) }
  }
}
