import AnalyzerKit

/// Cuts a sentence into Lede's words, whatever quotation marks, dashes or apostrophes stand around and inside them.
struct NormalisedItems {
  private let tokens: TokenTable
  private let sentences: SentenceTable
  private let areGiven: Bool
  private let lexicon: Lexicon
  private var wildcards: WildcardLookup
  private var folded: [UInt8] = []
  /// For each block whether it is a heading, where capitals say nothing.
  private let headings: [Bool]

  init(_ text: AnalyzedText, _ lexicon: Lexicon) {
    tokens = text.tokens
    sentences = text.sentences
    areGiven = text.hasGivenTokens
    self.lexicon = lexicon
    wildcards = WildcardLookup(lexicon.wildcards)
    headings = text.article.blocks.map(\.kind.isHeading)
  }

  /// Replaces `items` by those of a sentence.
  mutating func read(_ sentence: Int, _ bytes: Span<UInt8>, into items: inout SentenceItems) {
    items.removeAll()
    let range = sentences.tokens(sentence)
    let showsNames = !headings[sentences.block(sentence)] && !TitleCase.holds(tokens, range, bytes)
    var token = range.lowerBound
    var isAfterWord = false
    var mayStart = false
    var mayHoldPhrase = false
    while token < range.upperBound {
      guard tokens.kinds[token].isWordLike else {
        token = readSign(token, range, bytes, into: &items)
        isAfterWord = false
        mayStart = false
        continue
      }
      let word = WordRun(tokens, bytes, from: token, to: range.upperBound, areGiven: areGiven)
      let item = item(word, bytes, mayBeName: showsNames && isAfterWord)
      if mayStart, item.traits.phraseWord != 0 || item.traits.fitting != 0 { mayHoldPhrase = true }
      mayStart = item.traits.startsPhrase
      items.append(item)
      token = word.endToken
      isAfterWord = true
    }
    if mayHoldPhrase { items.replaceItems { PhraseJoining.join(&$0, lexicon.phrases, wildcards, bytes) } }
  }

  /// A capitalised word straight after another word is taken for part of a name (`the Supreme Court`): its valence does not count.
  @inline(__always)
  private mutating func item(_ word: WordRun, _ bytes: Span<UInt8>, mayBeName: Bool) -> SentenceItems.Item {
    let scan = WordScan(bytes, word.start, word.end)
    var traits: WordTraits
    if !scan.isASCII {
      traits = traitsBeyondASCII(word, bytes)
    } else if let known = lexicon.words.traits(bytes, word.start, word.end, hash: scan.hash) {
      traits = known
    } else {
      traits = scan.hasApostrophe || scan.hasHyphen ? derivedTraits(word, bytes) : .unknown
    }
    if wildcards.isNeeded {
      fold(word, bytes)
      wildcards.complete(&traits, folded)
    }
    if traits.isListed, mayBeName, Letters.areCapitalised(bytes, word.start, word.end) {
      traits.isListed = false
      traits.valence = 0
    }
    let isUpper = scan.isASCII ? scan.isUpper : Letters.areUpper(bytes, word.start, word.end)
    return SentenceItems.Item(traits: traits, start: word.start, end: word.end, words: word.words, isUpper: isUpper)
  }

  private mutating func traitsBeyondASCII(_ word: WordRun, _ bytes: Span<UInt8>) -> WordTraits {
    fold(word, bytes)
    return lexicon.words.traits(of: folded.span) ?? DerivedTraits.of(folded, lexicon.words)
  }

  private mutating func derivedTraits(_ word: WordRun, _ bytes: Span<UInt8>) -> WordTraits {
    fold(word, bytes)
    return DerivedTraits.of(folded, lexicon.words)
  }

  private mutating func fold(_ word: WordRun, _ bytes: Span<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    WordFolding.fold(bytes, word.start..<word.end, into: &folded)
  }

  /// Reads punctuation, an emoticon or an emoji, and returns the token after it.
  private mutating func readSign(_ token: Int, _ range: Range<Int>, _ bytes: Span<UInt8>, into items: inout SentenceItems) -> Int {
    let start = Int(tokens.starts[token])
    let end = Int(tokens.ends[token])
    if bytes[start] < 0x80 {
      if let (emoticon, next) = emoticon(token, range, bytes) {
        items.append(emoticon)
        return next
      }
      items.countMarks(bytes, start..<end)
    } else if tokens.kinds[token] == .symbol, let traits = emojiTraits(bytes, start, end) {
      items.append(SentenceItems.Item(traits: traits, start: start, end: end, words: 0, isUpper: false))
    }
    return token + 1
  }

  /// A run of signs between blanks that the lexicon lists, such as `:)`. It needs one of the signs that stand for eyes or a heart, so that
  /// `8)` in a list and `%)` in a bracket are not taken for faces.
  private mutating func emoticon(_ token: Int, _ range: Range<Int>, _ bytes: Span<UInt8>) -> (SentenceItems.Item, Int)? {
    guard token == range.lowerBound || !tokens.isGlued(token) else { return nil }
    var next = token + 1
    if tokens.kinds[token] != .symbol {
      while next < range.upperBound, tokens.isGlued(next) { next += 1 }
    }
    let span = tokens.span(token..<next)
    guard span.count >= 2, span.count <= 6 else { return nil }
    var hasEyes = false
    for at in span.range where bytes[at] == 0x3A || bytes[at] == 0x3B || bytes[at] == 0x3D || bytes[at] == 0x3C { hasEyes = true }
    guard hasEyes else { return nil }
    Letters.lower(bytes, span.start, span.end, into: &folded)
    guard let traits = lexicon.words.traits(of: folded.span), traits.isListed else { return nil }
    return (SentenceItems.Item(traits: traits, start: span.start, end: span.end, words: 0, isUpper: false), next)
  }

  /// The strongest word of an emoji's description.
  private mutating func emojiTraits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WordTraits? {
    var strongest: WordTraits?
    var at = start
    while at < end {
      let (scalar, length) = Letters.scalar(bytes, at: at)
      at += length
      for word in lexicon.emoji.name(of: scalar)?.split(separator: 0x20) ?? [] {
        var found = lexicon.words.traits(of: word.span) ?? .unknown
        if wildcards.isNeeded { wildcards.complete(&found, Array(word)) }
        guard found.isListed else { continue }
        if abs(found.valence) > abs(strongest?.valence ?? 0) { strongest = WordTraits(valence: found.valence, isListed: true) }
      }
    }
    return strongest
  }
}
