import AnalyzerKit

/// Whether two forms of a person's name may be one person's.
struct PersonNames {
  let words: ArticleWords
  let vocabulary: Vocabulary

  private static let suffixes = ["jr", "jr.", "sr", "sr.", "iii", "ii"]

  /// Full names agree in the last word, the first (or its initial), and in the middle where both have one.
  func agree(_ left: [Int32], _ right: [Int32]) -> Bool {
    let left = bare(left)
    let right = bare(right)
    guard left.count >= 2, right.count >= 2, left.last == right.last, same(left[0], right[0]) else { return false }
    let inner = (left.dropFirst().dropLast(), right.dropFirst().dropLast())
    return inner.0.isEmpty || inner.1.isEmpty || inner.0.count == inner.1.count && zip(inner.0, inner.1).allSatisfy { same($0, $1) }
  }

  /// Whether a short form is the family name of a full one: its last words, or its first where the family name comes first.
  func isFamilyName(_ short: [Int32], of full: [Int32]) -> Bool {
    let full = bare(full)
    guard short.count < full.count, let first = short.first else { return false }
    if full.suffix(short.count).elementsEqual(short) { return true }
    return short.count == 1 && first == full[0] && full.count <= 3
      && words.lexicon.valueWord(vocabulary.word(first)).kind == .familyFirst
  }

  /// The given names that a word alone may stand for: itself, and what it is short for: “Wilfred” of “Wilf”.
  func givenNames(_ word: Int32) -> [ArraySlice<UInt8>] {
    let own = vocabulary.word(word)
    guard own.count > 2 else { return [] }
    let full = words.lexicon.fullForm(own).map { WordFolding.fold($0) } ?? ""
    return [own] + full.utf8.split(separator: 0x20).map { Array($0)[...] }.filter { $0 != own }
  }

  private func isNickname(_ short: Int32, of given: Int32) -> Bool {
    givenNames(short).contains(vocabulary.word(given))
  }

  private func bare(_ form: [Int32]) -> [Int32] {
    guard let last = form.last, form.count > 2, PersonNames.suffixes.contains(vocabulary.string(last)) else { return form }
    return form.dropLast()
  }

  /// One word, or an initial of the other, or short for it.
  private func same(_ left: Int32, _ right: Int32) -> Bool {
    if left == right || isNickname(left, of: right) || isNickname(right, of: left) { return true }
    let one = Array(vocabulary.word(left).filter { $0 != 0x2E })
    let other = Array(vocabulary.word(right).filter { $0 != 0x2E })
    return one.first == other.first && (one.count == 1 || other.count == 1)
  }
}
