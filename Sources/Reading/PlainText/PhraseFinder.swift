/// Finds any of a few phrases in folded text, at starts of words only, in one pass.
struct PhraseFinder {
  private struct Phrase {
    var bytes: [UInt8]
    var label: String
  }

  /// Phrases by their first byte.
  private let byFirst: [[Phrase]]
  private let firsts: [Bool]

  init(_ phrases: [(label: String, phrase: String)]) {
    var table = [[Phrase]](repeating: [], count: 256)
    for (label, phrase) in phrases {
      let bytes = Array(phrase.utf8)
      if let first = bytes.first { table[Int(first)].append(Phrase(bytes: bytes, label: label)) }
    }
    byFirst = table
    firsts = table.map { !$0.isEmpty }
  }

  init(_ groups: [(String, [String])]) {
    self.init(groups.flatMap { group in group.1.map { (label: group.0, phrase: $0) } })
  }

  /// The label of a phrase that the line begins with.
  func label(atStartOf folded: ArraySlice<UInt8>) -> String? {
    guard let first = folded.first, firsts[Int(first)] else { return nil }
    return byFirst[Int(first)].first { folded.starts(with: $0.bytes) }?.label
  }

  /// The label of a phrase that begins at a word of the line.
  func label(in folded: [UInt8]) -> String? {
    folded.withUnsafeBufferPointer { line in
      firsts.withUnsafeBufferPointer { firsts in
        var startsWord = true
        for at in line.indices {
          let byte = line[at]
          if startsWord, firsts[Int(byte)], let label = label(atStartOf: folded[at...]) { return label }
          startsWord = byte < 0x30
        }
        return nil
      }
    }
  }
}
