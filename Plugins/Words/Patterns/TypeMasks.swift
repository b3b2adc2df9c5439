import AnalyzerKit

/// For each word of a vocabulary, which tests of a pattern it passes: one bit for each test.
///
/// Grows with the vocabulary, so that a word is tested once however often it occurs.
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

  /// For each word of an article the number under which `masks` has its tests.
  mutating func numbers(_ words: NumberedWords, _ vocabulary: Vocabulary, _ bytes: [UInt8]) -> [Int32] {
    guard folder.folding.keepsCase else {
      while masks.count < vocabulary.count {
        let type = Int32(truncatingIfNeeded: masks.count)
        let base = vocabulary.base(type)
        masks.append(mask(vocabulary.word(type), base: base == type ? nil : vocabulary.word(base).count))
      }
      return words.types
    }
    var numbers: [Int32] = []
    numbers.reserveCapacity(words.count)
    for word in 0..<words.count {
      let form = CaseKeeping.fold(bytes[Int(words.starts[word])..<Int(words.ends[word])])
      let number = written.insert(form.span)
      if number == masks.count {
        let base = vocabulary.base(words.types[word])
        masks.append(mask(form, base: base == words.types[word] ? nil : vocabulary.word(base).count))
      }
      numbers.append(Int32(truncatingIfNeeded: number))
    }
    return numbers
  }

  /// The tests that a key passes.
  mutating func mask(of key: ArraySlice<UInt8>) -> UInt64 { mask(key, isBase: false) }

  /// - Parameter base: bytes of the first part of a word such as `don't` or `Russia's`, which is found by its first part too.
  private mutating func mask(_ word: ArraySlice<UInt8>, base: Int?) -> UInt64 {
    var mask = mask(word, isBase: false)
    if let base, base < word.count {
      let end = word.startIndex + base
      let isPossessive = word.count - base == 2 && word[end] == UInt8(ascii: "'") && word[end + 1] | 0x20 == UInt8(ascii: "s")
      mask |= self.mask(word[..<end], isBase: !isPossessive)
    }
    return mask
  }

  private mutating func mask(_ written: ArraySlice<UInt8>, isBase: Bool) -> UInt64 {
    // Given tokens keep their apostrophes when they are counted; they are found by either form.
    let word = CaseKeeping.fold(written)
    let surface = folder.surface(of: word)
    let key = folder.key(of: word)
    var mask: UInt64 = 0
    for (number, test) in tests.enumerated() {
      let passes =
        switch test {
        case .any: true
        case .word(let bytes): bytes.elementsEqual(key)
        case .wildcard(let wildcard): !isBase && wildcard.matches(surface)
        case .expression: !isBase && machines[number]?.matchesAll(surface) == true
        }
      if passes { mask |= 1 << UInt64(number) }
    }
    return mask
  }
}
