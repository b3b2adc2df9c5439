extension AnalyzedText {
  /// The finest word cluster of every type of the vocabulary that a token has, -1 for a word that is not known.
  ///
  /// A full stop at the end is left away where the word is known only without it.
  func findClusters() -> [Int16] {
    let clusters = WordClusters.shared
    let vocabulary = vocabulary
    return (0..<vocabulary.count).map { type in
      let word = vocabulary.word(Int32(truncatingIfNeeded: type))
      let span = word.span
      if let cluster = clusters.fine(span, 0, span.count) { return Int16(truncatingIfNeeded: cluster) }
      guard span.count > 1, span[span.count - 1] == ASCII.dot else { return -1 }
      return clusters.fine(span, 0, span.count - 1).map { Int16(truncatingIfNeeded: $0) } ?? -1
    }
  }
}
