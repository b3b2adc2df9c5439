import AnalyzerKit

/// Where windows have to stop in an article: the ends of its sentences, its paragraphs, or its own.
enum WindowUnits {
  /// For each unit the number of the word after its last one, rising.
  ///
  /// In a narrowed text (`--in quotes`) a unit also ends where words are missing, so that words which never stood beside each other do not meet.
  static func ends(of unit: CollocatesOptions.Unit, in text: AnalyzedText, _ words: NumberedWords) -> [Int32] {
    let ends: [Int32] =
      switch unit {
      case .article: [Int32(truncatingIfNeeded: words.count)]
      case .paragraph: (0..<words.blockCount).map { Int32(truncatingIfNeeded: words.words(ofBlock: $0).upperBound) }
      case .sentence: words.sentenceEnds(text)
      }
    return text.isPart ? merged(ends, gaps(in: text.bytes, words)) : ends
  }

  /// The numbers of words before which others were left out.
  private static func gaps(in bytes: [UInt8], _ words: NumberedWords) -> [Int32] {
    words.types.indices.dropFirst().filter { !words.isNext($0, in: bytes) }.map { Int32(truncatingIfNeeded: $0) }
  }

  private static func merged(_ ends: [Int32], _ gaps: [Int32]) -> [Int32] {
    var merged: [Int32] = []
    merged.reserveCapacity(ends.count + gaps.count)
    var gap = 0
    for end in ends {
      while gap < gaps.count, gaps[gap] < end {
        merged.append(gaps[gap])
        gap += 1
      }
      if gap < gaps.count, gaps[gap] == end { gap += 1 }
      merged.append(end)
    }
    return merged
  }
}
