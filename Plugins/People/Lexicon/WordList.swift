import AnalyzerKit

/// The word lists, read once: what is known of a folded word.
struct WordList: Sendable {
  private var index = WordIndex(capacity: 4096)
  private var classes: [WordClass] = []
  /// For each word that is a plural its singular; itself for all others.
  private var singulars: [Int32] = []

  static let shared = WordList()

  private init() {
    for line in DataFile.words {
      let parts = line.split(separator: 0x09)
      guard parts.count == 2, let known = WordList.named(parts[0]) else { continue }
      for word in parts[1].split(separator: 0x20) { add(word, known) }
    }
    for line in DataFile.nouns {
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let traits = parts[2].split(separator: 0x2C).reduce(into: WordClass()) { $0.formUnion(WordList.named($1) ?? []) }
      let singular = parts[0].isEmpty ? nil : add(WordList.folded(parts[0]), traits.union(.person))
      // Several may be of either kind: “the policemen” states it, “the widows” too.
      let plural = add(WordList.folded(parts[1]), traits.subtracting([.he, .she]).union(.persons))
      if let singular { singulars[plural] = Int32(singular) }
    }
  }

  private static func named(_ name: ArraySlice<UInt8>) -> WordClass? {
    WordClass.named.first { name.elementsEqual($0.0.utf8) }?.1
  }

  private static func folded(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    Array(WordFolding.fold(String(decoding: word, as: UTF8.self)).utf8)[...]
  }

  @discardableResult
  private mutating func add(_ word: ArraySlice<UInt8>, _ known: WordClass) -> Int {
    let number = index.insert(word.span)
    if number == classes.count {
      classes.append(known)
      singulars.append(Int32(number))
    } else {
      classes[number].formUnion(known)
    }
    return number
  }

  /// Of a word with hyphens that no list has, what is known of its last part: “vice-president”.
  func wordClass(_ word: ArraySlice<UInt8>) -> WordClass {
    if let number = index.number(of: word.span) { return classes[number] }
    guard let tail = WordList.tail(word), let number = index.number(of: tail.span) else { return [] }
    return classes[number].intersection([.person, .persons, .he, .she, .kin, .general])
  }

  /// The number of a noun's singular, so that “presidents” and “president” have one.
  func noun(_ word: ArraySlice<UInt8>) -> Int32? {
    let number = index.number(of: word.span) ?? WordList.tail(word).flatMap { index.number(of: $0.span) }
    return number.map { singulars[$0] }
  }

  private static func tail(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let hyphen = word.lastIndex(of: 0x2D), hyphen + 1 < word.endIndex else { return nil }
    return word[(hyphen + 1)...]
  }
}
