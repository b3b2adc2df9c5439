import AnalyzerKit

/// The verbs and phrases of `verbs.tsv`, by their lemmas.
struct VerbLexicon: Sendable {
  static let shared = VerbLexicon(DataFile.verbs)

  private var classes: [String: VerbOfSaying] = [:]

  init(_ lines: [ArraySlice<UInt8>]) {
    for line in lines {
      let parts = line.split(separator: 0x09)
      guard parts.count == 2, let kind = VerbOfSaying(rawValue: String(decoding: parts[0], as: UTF8.self)) else { continue }
      for lemma in parts[1].split(separator: 0x7C) { classes[String(decoding: lemma, as: UTF8.self)] = kind }
    }
  }

  /// Nil for what is in no class.
  subscript(lemma: String) -> VerbOfSaying? { classes[lemma] }
}
