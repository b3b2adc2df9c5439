import AnalyzerKit

/// Finds where an article says that a name is withheld, and why.
struct Anonymity {
  struct Notice {
    /// The phrase: “on condition of anonymity”.
    var words: Range<Int>
    var reason: Range<Int>?
  }

  private struct Phrase: Sendable {
    var isName: Bool
    var words: [[UInt8]]
  }

  /// By first word, so that nearly every token is dismissed by one look-up.
  private static let phrases: [[UInt8]: [Phrase]] = {
    var made: [[UInt8]: [Phrase]] = [:]
    for row in DataFile.anonymity where row.count == 2 {
      let words = row[1].split(separator: " ").map { Array($0.utf8) }
      made[words[0], default: []].append(Phrase(isName: row[0] == "name", words: words))
    }
    return made
  }()

  private static let wild: [UInt8] = [0x2A]
  private static let wildest = 5

  let passage: Passage

  /// In the order of the text, one a sentence.
  func notices() -> [Notice] {
    var notices: [Notice] = []
    let starts = startTypes()
    guard !starts.isEmpty else { return [] }
    for sentence in 0..<passage.text.sentences.count {
      let tokens = passage.text.sentences.tokens(sentence)
      var name: Range<Int>?
      var bar: Range<Int>?
      for token in tokens {
        guard let phrases = starts[passage.text.types[token]] else { continue }
        for phrase in phrases {
          guard let end = match(phrase.words, token, tokens.upperBound) else { continue }
          if phrase.isName { name = name ?? token..<end } else { bar = bar ?? token..<end }
        }
      }
      guard let words = name ?? bar else { continue }
      var reason = name.flatMap { self.reason(after: $0.upperBound, tokens) }
      if reason == nil, let bar { reason = bar.lowerBound..<clauseEnd(bar.upperBound, tokens) }
      notices.append(Notice(words: words, reason: reason))
    }
    return notices
  }

  private func startTypes() -> [Int32: [Phrase]] {
    var starts: [Int32: [Phrase]] = [:]
    let vocabulary = passage.text.vocabulary
    for type in 0..<Int32(vocabulary.count) {
      if let phrases = Anonymity.phrases[Array(vocabulary.word(type))] { starts[type] = phrases }
    }
    return starts
  }

  private func match(_ words: [[UInt8]], _ token: Int, _ end: Int) -> Int? {
    var at = token
    for (index, word) in words.enumerated() {
      if word == Anonymity.wild {
        guard index + 1 < words.count else { return nil }
        let next = (at..<min(end, at + Anonymity.wildest + 1)).first { passage.folded($0).elementsEqual(words[index + 1]) }
        guard let next else { return nil }
        at = next
      } else {
        guard at < end, passage.folded(at).elementsEqual(word) else { return nil }
        at += 1
      }
    }
    return at
  }

  /// What follows “because”, “since”, “as”; “for fear of …”, “fearing …”, “citing …”, “to discuss …” with its first word.
  private func reason(after start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var at = start
    while at < sentence.upperBound {
      if passage.text.tokens.kinds[at] == .quote { return nil }
      // “…, who would not give his name, flew to Istanbul”: the source goes on with something else.
      if passage.isComma(at), at + 1 < sentence.upperBound, isFinite(at + 1) { return nil }
      if passage.isWord(at, "because") || passage.isWord(at, "since") || passage.isWord(at, "as") {
        let first = passage.isWord(at + 1, "of") ? at + 2 : at + 1
        return made(first, sentence)
      }
      if passage.isWord(at, "for"), passage.isWord(at + 1, "fear") { return made(at, sentence) }
      if passage.isWord(at, "out"), passage.isWord(at + 1, "of"), passage.isWord(at + 2, "fear") || passage.isWord(at + 2, "concern") {
        return made(at, sentence)
      }
      if passage.isWord(at, "fearing") || passage.isWord(at, "citing") || passage.isWord(at, "given") || passage.isWord(at, "lest")
        || passage.isWord(at, "to") && at + 1 < sentence.upperBound && passage.text.pennTag(at + 1) == .VB || passage.isWord(at, "so")
        || passage.isWord(at, "due")
      {
        return made(at, sentence)
      }
      if passage.traits(at).contains(.speech) { return nil }
      at += 1
    }
    return nil
  }

  private func isFinite(_ token: Int) -> Bool {
    switch passage.text.pennTag(token) {
    case .VBD, .VBZ, .VBP, .MD: true
    default: false
    }
  }

  private func made(_ first: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let end = clauseEnd(first, sentence)
    return first < end ? first..<end : nil
  }

  /// Up to the end of the sentence, a quotation, or a comma before the verb of saying.
  private func clauseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var at = start
    while at < sentence.upperBound {
      let kind = passage.text.tokens.kinds[at]
      if kind == .quote || passage.isSign(at, 0x3B) || passage.isSign(at, 0x29) { break }
      if passage.isComma(at) {
        let next = at + 1
        if next >= sentence.upperBound || passage.traits(next).contains(.speech) || passage.text.tokens.kinds[next] == .quote { break }
        if passage.isWord(next, "he") || passage.isWord(next, "she") || passage.isWord(next, "who") || passage.isWord(next, "they") {
          break
        }
      }
      if at > start, passage.isWord(at, "and"), passage.isWord(at + 1, "spoke") || passage.isWord(at + 1, "asked") { break }
      at += 1
    }
    while at > start, !passage.isWordLike(at - 1) { at -= 1 }
    return at
  }
}
