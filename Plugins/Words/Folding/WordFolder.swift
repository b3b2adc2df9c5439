import AnalyzerKit

/// Makes the form of a word under which it is counted: its key.
struct WordFolder: Sendable {
  let folding: Folding
  private let lemmas: Lemmas?

  init(_ folding: Folding) {
    self.folding = folding
    lemmas = folding.lemmatizes ? Lemmas() : nil
  }

  /// Whether the words of a vocabulary are keys as they are.
  var isPlain: Bool { folding == Folding() }

  /// The key of a word of a vocabulary (lower case, or as `CaseKeeping` leaves it).
  func key(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let surface = surface(of: word)
    return lemmas.map { $0.lemma(of: CaseKeeping.fold(surface)) } ?? surface
  }

  /// The word as it stands, without its accents where they are folded: what wildcards and regular expressions look at.
  func surface(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    folding.accents == .fold ? AccentFolding.fold(word) : word
  }
}
