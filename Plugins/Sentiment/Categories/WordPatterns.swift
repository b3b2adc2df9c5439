import AnalyzerKit

/// The words that entries are made of, each a number: plain words, beginnings (`abus*`) and patterns with `*` or `?` elsewhere.
struct WordPatterns: Sendable {
  private var numbers = WordIndex()
  /// For a number, whether it stands for just that word.
  private var isPlain: [Bool] = []
  private var beginnings = WordIndex()
  private var beginningNumbers: [Int32] = []
  /// Lengths that beginnings have, rising.
  private var beginningLengths: [Int] = []
  private var globs: [(number: Int32, pattern: [UInt8])] = []

  /// The number of a word or pattern, which is added when it is new.
  mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 {
    let number = numbers.insert(word.span)
    let result = Int32(truncatingIfNeeded: number)
    if number < isPlain.count { return result }
    isPlain.append(!Glob.isPattern(word))
    if isPlain[number] { return result }
    let beginning = word.dropLast()
    if word.last == 0x2A, !beginning.isEmpty, !Glob.isPattern(beginning) {
      _ = beginnings.insert(beginning.span)
      beginningNumbers.append(result)
      if !beginningLengths.contains(beginning.count) {
        beginningLengths.append(beginning.count)
        beginningLengths.sort()
      }
    } else {
      globs.append((result, Array(word)))
    }
    return result
  }

  /// Whether a folded word stands in some entry just as it is.
  func holds(_ word: Span<UInt8>) -> Bool { numbers.number(of: word).map { isPlain[$0] } ?? false }

  /// Adds to `found` the numbers of all that a folded word fits.
  func find(_ word: Span<UInt8>, into found: inout [Int32]) {
    if let number = numbers.number(of: word), isPlain[number] { found.append(Int32(truncatingIfNeeded: number)) }
    for length in beginningLengths {
      if length > word.count { break }
      if let place = beginnings.number(of: word.extracting(first: length)) { found.append(beginningNumbers[place]) }
    }
    for glob in globs where Glob.matches(glob.pattern, word) { found.append(glob.number) }
  }
}
