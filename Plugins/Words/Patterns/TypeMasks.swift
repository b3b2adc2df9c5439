import AnalyzerKit

/// For each word of a vocabulary, which tests of a pattern it passes: one bit for each test.
///
/// Grows with the vocabulary, so that a word is tested once however often it occurs. A word is tested as it is counted: `do` is not found in
/// `don't`, which is another word of every list.
struct TypeMasks {
  private let tests: [WordTest]
  private let folder: WordFolder
  private(set) var masks: [UInt64] = []
  /// Words as they are written, where capitals are kept apart.
  private var written = WordIndex()
  /// The machine of each test that is a regular expression.
  private var machines: [ExpressionMachine?]

  init(_ pattern: Pattern) {
    tests = pattern.tests
    folder = pattern.folder
    machines = pattern.tests.map { test in if case .expression(let expression) = test { ExpressionMachine(expression) } else { nil } }
  }

  /// For each word of an article the number under which `masks` has its tests. `check` is called now and then and may throw.
  mutating func numbers(_ words: NumberedWords, _ vocabulary: Vocabulary, _ bytes: [UInt8], check: () throws -> Void) rethrows -> [Int32] {
    guard folder.folding.keepsCase else {
      while masks.count < vocabulary.count {
        masks.append(try mask(ofWord: vocabulary.word(Int32(truncatingIfNeeded: masks.count)), check: check))
      }
      return words.types
    }
    var numbers: [Int32] = []
    numbers.reserveCapacity(words.count)
    for word in 0..<words.count {
      let form = CaseKeeping.fold(bytes[Int(words.starts[word])..<Int(words.ends[word])])
      let number = written.insert(form.span)
      if number == masks.count { masks.append(try mask(ofWord: form, check: check)) }
      numbers.append(Int32(truncatingIfNeeded: number))
    }
    return numbers
  }

  /// The tests that a key passes: a word as it is counted, a lemma where lemmas are.
  mutating func mask(ofKey key: ArraySlice<UInt8>) -> UInt64 {
    // Given tokens keep their apostrophes when they are counted; they are found by either form.
    let key = CaseKeeping.fold(key)
    return mask(surface: key, key: key, check: {})
  }

  private mutating func mask(ofWord written: ArraySlice<UInt8>, check: () throws -> Void) rethrows -> UInt64 {
    let word = CaseKeeping.fold(written)
    return try mask(surface: folder.surface(of: word), key: folder.key(of: word), check: check)
  }

  private mutating func mask(surface: ArraySlice<UInt8>, key: ArraySlice<UInt8>, check: () throws -> Void) rethrows -> UInt64 {
    var mask: UInt64 = 0
    for (number, test) in tests.enumerated() {
      let passes =
        switch test {
        case .any: true
        case .word(let bytes): bytes.elementsEqual(key)
        case .wildcard(let wildcard): wildcard.matches(surface)
        case .expression: try machines[number]?.matchesAll(surface, check: check) == true
        }
      if passes { mask |= 1 << UInt64(number) }
    }
    return mask
  }
}
