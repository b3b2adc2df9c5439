/// Makes a word's dictionary form out of the word and its part of speech: `mice` NNS → `mouse`, `ran` VBD → `run`.
///
/// Lemmas are those of English UD: small letters for all but names and abbreviations, `n't` → `not`, `them` → `they`, `these` → `this`.
package struct Lemmatizer {
  private let table: LemmaTable
  private var small: [UInt8] = []

  package init() { self.init(.shared) }

  package init(_ table: LemmaTable) { self.table = table }

  /// Appends the lemma of the word `text[start..<end]` to `output`.
  package mutating func lemma(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ tag: PennTag, into output: inout [UInt8]) {
    small.removeAll(keepingCapacity: true)
    WordFolding.fold(text, start, end, into: &small)
    guard let number = table.change(small.span, tag) else {
      if tag == .CD { return plainNumber(text, start, end, into: &output) }
      let keeps = tag.isProperNoun || Lemmatizer.isAbbreviation(text, start, end, tag)
      return append(keeps, text, start, end, strip: 0, into: &output)
    }
    if number == LemmaTable.keep { return append(true, text, start, end, strip: 0, into: &output) }
    let change = table.change(number)
    append(tag.isProperNoun, text, start, end, strip: change.strip, into: &output)
    for at in change.append { output.append(table.byte(at)) }
  }

  /// The word without its last bytes: as it is written, or in small letters.
  private func append(_ isWritten: Bool, _ text: Span<UInt8>, _ start: Int, _ end: Int, strip: Int, into output: inout [UInt8]) {
    if isWritten {
      for at in start..<Swift.max(start, end - strip) { output.append(text[at]) }
    } else {
      output.append(contentsOf: small[..<Swift.max(0, small.count - strip)])
    }
  }

  /// 200,000 → 200000; other numbers stay.
  private func plainNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int, into output: inout [UInt8]) {
    for at in start..<end {
      if text[at] == ASCII.comma, at > start, at + 3 < end, (at + 1...at + 3).allSatisfy({ ASCII.isDigit(text[$0]) }) { continue }
      output.append(ASCII.lower(text[at]))
    }
  }

  /// A noun in capitals of two to five letters: TV, GDP.
  private static func isAbbreviation(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ tag: PennTag) -> Bool {
    guard tag == .NN, end - start >= 2, end - start <= 5 else { return false }
    for at in start..<end where !ASCII.isUpper(text[at]) { return false }
    return true
  }
}
