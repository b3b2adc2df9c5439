import AnalyzerKit

/// Cuts a sentence into Lede's words, whatever quotation marks, dashes or apostrophes stand around and inside them.
///
/// What the lexicon knows is looked up once for each distinct word of the article.
struct NormalisedItems {
  private let bytes: [UInt8]
  private let tokens: TokenTable
  private let sentences: SentenceTable
  private let words: CountedWords
  private let lexicon: Lexicon
  /// For each type its place in `known`, -1 until it was looked up.
  private var places: [Int32]
  private var known: [WordTraits] = []
  private var folded: [UInt8] = []
  /// For each block whether it is a heading, where capitals say nothing.
  private let headings: [Bool]

  init(_ text: AnalyzedText, _ words: CountedWords, _ lexicon: Lexicon) {
    bytes = text.bytes
    tokens = text.tokens
    sentences = text.sentences
    self.words = words
    self.lexicon = lexicon
    headings = text.article.blocks.map(\.kind.isHeading)
    places = Array(repeating: -1, count: words.typeLimit)
  }

  /// Replaces `items` by those of a sentence.
  mutating func read(_ sentence: Int, into items: inout SentenceItems) {
    items.removeAll()
    let range = sentences.tokens(sentence)
    let ownWords = words.words(ofSentence: sentence)
    let showsNames = !headings[sentences.block(sentence)]
    var word = ownWords.lowerBound
    var done = 0
    var mayHoldPhrase = false
    for token in range where Int(tokens.starts[token]) >= done {
      // Of given tokens a comma is a word too.
      while word < ownWords.upperBound, words.starts[word] < tokens.starts[token] { word += 1 }
      if tokens.kinds[token].isWordLike, word < ownWords.upperBound {
        var end = word + 1
        while end < ownWords.upperBound, isHyphenated(end) { end += 1 }
        let mayBeName = showsNames && token > range.lowerBound && tokens.kinds[token - 1].isWordLike
        let item = item(word..<end, mayBeName: mayBeName)
        if item.traits.phraseWord != 0 { mayHoldPhrase = true }
        items.items.append(item)
        done = item.span.end
        word = end
      } else {
        done = readSign(token, range, into: &items)
      }
    }
    if mayHoldPhrase { joinPhrases(&items.items) }
  }

  /// Whether only a hyphen stands between this word and the one before.
  private func isHyphenated(_ word: Int) -> Bool {
    let end = Int(words.ends[word - 1])
    return Int(words.starts[word]) == end + 1 && bytes[end] == 0x2D
  }

  /// A capitalised word straight after another word is taken for part of a name (`the Supreme Court`): its valence does not count.
  private mutating func item(_ range: Range<Int>, mayBeName: Bool) -> SentenceItems.Item {
    let span = TextSpan(Int(words.starts[range.lowerBound]), Int(words.ends[range.upperBound - 1]))
    var traits = range.count == 1 ? traits(ofType: words.types[range.lowerBound]) : compoundTraits(span)
    if traits.isListed, mayBeName, Letters.areCapitalised(bytes, span.range) {
      traits.isListed = false
      traits.valence = 0
    }
    return SentenceItems.Item(traits: traits, span: span, words: range.count, isUpper: Letters.areUpper(bytes, span.range))
  }

  private mutating func traits(ofType type: Int32) -> WordTraits {
    let place = places[Int(type)]
    if place >= 0 { return known[Int(place)] }
    let traits = lookUp(words.folded(type))
    places[Int(type)] = Int32(truncatingIfNeeded: known.count)
    known.append(traits)
    return traits
  }

  private mutating func compoundTraits(_ span: TextSpan) -> WordTraits {
    folded.removeAll(keepingCapacity: true)
    WordFolding.fold(bytes, span.range, into: &folded)
    return lookUp(folded[...])
  }

  /// The word itself, or what it is a possessive of, or the participle that ends a compound.
  private func lookUp(_ word: ArraySlice<UInt8>) -> WordTraits {
    if let traits = lexicon.words.traits(of: word.span) { return traits }
    if word.count > 2, word.suffix(2).elementsEqual([0x27, 0x73]) {
      let stem = word.dropLast(2)
      var owner = lexicon.words.traits(of: stem.span) ?? WordTraits()
      owner.phraseWord = 0
      owner.rule = .none
      owner.isNegation = false
      return owner
    }
    var traits = WordTraits()
    traits.isNegation = Letters.holdsNegation(word.span)
    if let part = participle(of: word), let found = lexicon.words.traits(of: part.span), found.isListed {
      traits.valence = found.valence
      traits.isListed = true
    }
    return traits
  }

  /// The last part of a compound when it is a participle, which then says what the whole says: `award-winning`, `well-loved`.
  private func participle(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard word.contains(0x2D) else { return nil }
    let parts = word.split(separator: 0x2D)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
    guard last.suffix(2).elementsEqual("ed".utf8) || last.suffix(3).elementsEqual("ing".utf8) else { return nil }
    return NormalisedItems.turningPrefixes.contains { $0.utf8.elementsEqual(first) } ? nil : last
  }

  /// First parts after which a compound does not say what its last part says: `non-threatening`.
  private static let turningPrefixes = ["non", "anti", "counter", "un", "de", "not", "never", "less", "ill"]

  /// Reads punctuation, an emoticon or an emoji, and returns the byte after it.
  private func readSign(_ token: Int, _ range: Range<Int>, into items: inout SentenceItems) -> Int {
    let span = tokens.span(token)
    if bytes[span.start] < 0x80 {
      if let emoticon = emoticon(token, range) {
        items.items.append(emoticon)
        return emoticon.span.end
      }
      items.countMarks(bytes, span.range)
    } else if tokens.kinds[token] == .symbol, let traits = emojiTraits(span) {
      items.items.append(SentenceItems.Item(traits: traits, span: span, words: 0, isUpper: false))
    }
    return span.end
  }

  /// A run of signs between blanks that the lexicon lists, such as `:)`. It needs one of the signs that stand for eyes or a heart, so that
  /// `8)` in a list and `%)` in a bracket are not taken for faces.
  private func emoticon(_ token: Int, _ range: Range<Int>) -> SentenceItems.Item? {
    guard token == range.lowerBound || !tokens.isGlued(token) else { return nil }
    var end = token + 1
    if tokens.kinds[token] != .symbol {
      while end < range.upperBound, tokens.isGlued(end) { end += 1 }
    }
    let span = tokens.span(token..<end)
    guard span.count >= 2, span.count <= 6, bytes[span.range].contains(where: { $0 == 0x3A || $0 == 0x3B || $0 == 0x3D || $0 == 0x3C })
    else { return nil }
    var lowered: [UInt8] = []
    Letters.lower(bytes, span.range, into: &lowered)
    guard let traits = lexicon.words.traits(of: lowered.span), traits.isListed else { return nil }
    return SentenceItems.Item(traits: traits, span: span, words: 0, isUpper: false)
  }

  /// The strongest word of an emoji's description.
  private func emojiTraits(_ span: TextSpan) -> WordTraits? {
    var strongest: WordTraits?
    var at = span.start
    while at < span.end {
      let (scalar, length) = Letters.scalar(bytes, at: at)
      at += length
      for word in lexicon.emoji.name(of: scalar)?.split(separator: 0x20) ?? [] {
        guard let found = lexicon.words.traits(of: Array(word).span), found.isListed else { continue }
        if abs(found.valence) > abs(strongest?.valence ?? 0) { strongest = WordTraits(valence: found.valence, isListed: true) }
      }
    }
    return strongest
  }

  /// Makes one item of the words of each phrase, the longest first.
  private func joinPhrases(_ items: inout [SentenceItems.Item]) {
    var kept = 0
    var at = 0
    while at < items.count {
      var item = items[at]
      var length = 1
      if let phrase = phrase(in: items, at: at) {
        length = phrase.length
        item.traits = phrase.traits
        item.span.end = items[at + length - 1].span.end
        item.words = items[at..<(at + length)].reduce(0) { $0 + $1.words }
        item.isUpper = items[at..<(at + length)].allSatisfy(\.isUpper)
      }
      items[kept] = item
      kept += 1
      at += length
    }
    items.removeLast(items.count - kept)
  }

  private func phrase(in items: [SentenceItems.Item], at first: Int) -> (traits: WordTraits, length: Int)? {
    var state = PhraseTable.root
    var found: (PhraseTable.Effect, Int)?
    for at in first..<items.count {
      guard let next = lexicon.phrases.step(state, items[at].traits.phraseWord) else { break }
      state = next
      if let effect = lexicon.phrases.effect(state) { found = (effect, at - first + 1) }
    }
    guard let found, !isSlang(items[first].span.union(items[first + found.1 - 1].span)) else { return nil }
    switch found.0 {
    case .special(let value), .entry(let value): return (WordTraits(valence: value, isListed: true), found.1)
    case .booster(let value): return (WordTraits(booster: value), found.1)
    case .inert: return (WordTraits(), found.1)
    }
  }

  /// VADER's phrases that news means literally.
  private static let slang = ["the bomb", "the shit", "to die for", "break a leg", "cooking with gas"]

  private func isSlang(_ span: TextSpan) -> Bool {
    var lowered: [UInt8] = []
    Letters.lower(bytes, span.range, into: &lowered)
    return NormalisedItems.slang.contains { $0.utf8.elementsEqual(lowered) }
  }
}
