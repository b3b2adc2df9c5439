import AnalyzerKit

/// An article as the rules see it: what the lists say of every word, sentences and quotation marks by token, and the entities' places.
///
/// Words are looked up once a type, not once a token.
struct Passage {
  let text: AnalyzedText
  let tokens: TokenTable
  private let types: [Int32]
  private let classOfType: [WordClass]
  private let pronounOfType: [PronounForm?]
  let sentenceOf: [Int32]
  /// Number of the outermost quotation that holds a token, −1 outside.
  let regionOf: [Int32]
  /// Places of entities, in the order of the text, none inside another.
  let places: [EntityPlace]
  /// Index into `places` of every token, −1 outside.
  let placeOf: [Int32]

  /// Where an entity is mentioned.
  struct EntityPlace {
    var tokens: Range<Int>
    /// Index of the entity in its layer.
    var entity: Int
    var type: EntityType
  }

  /// Whether “’s” is written with a curly mark: unless the text has straight ones alone.
  let isCurly: Bool

  var count: Int { tokens.count }

  init(_ text: AnalyzedText, _ entities: Layer<Entity>) {
    self.text = text
    tokens = text.tokens
    types = text.types
    let vocabulary = text.vocabulary
    var classes: [WordClass] = []
    var pronouns: [PronounForm?] = []
    classes.reserveCapacity(vocabulary.count)
    pronouns.reserveCapacity(vocabulary.count)
    for type in 0..<Int32(vocabulary.count) {
      classes.append(WordList.shared.wordClass(vocabulary.word(type)))
      pronouns.append(PronounForm(vocabulary.word(type)))
    }
    classOfType = classes
    pronounOfType = pronouns

    var sentenceOf = [Int32](repeating: 0, count: tokens.count)
    for sentence in 0..<text.sentences.count {
      for token in text.sentences.tokens(sentence) { sentenceOf[token] = Int32(truncatingIfNeeded: sentence) }
    }
    self.sentenceOf = sentenceOf

    var regionOf = [Int32](repeating: -1, count: tokens.count)
    var end = 0
    for (number, region) in text.quotedRegions.enumerated() where region.depth == 0 && region.span.start >= end {
      end = region.span.end
      for token in tokens.range(in: region.span) { regionOf[token] = Int32(truncatingIfNeeded: number) }
    }
    self.regionOf = regionOf

    var places: [EntityPlace] = []
    for (number, entity) in entities.marks.enumerated() {
      for mention in entity.mentions where mention.kind == .name || mention.kind == .value {
        let range = tokens.touched(by: mention.span)
        if !range.isEmpty { places.append(EntityPlace(tokens: range, entity: number, type: entity.type)) }
      }
    }
    places.sort { ($0.tokens.lowerBound, -$0.tokens.upperBound, $0.entity) < ($1.tokens.lowerBound, -$1.tokens.upperBound, $1.entity) }
    var placeOf = [Int32](repeating: -1, count: tokens.count)
    var kept: [EntityPlace] = []
    for place in places where kept.last.map({ $0.tokens.upperBound <= place.tokens.lowerBound }) ?? true {
      for token in place.tokens { placeOf[token] = Int32(truncatingIfNeeded: kept.count) }
      kept.append(place)
    }
    let starts = tokens.starts
    var marks = (straight: false, curly: false)
    text.bytes.withUnsafeBufferPointer { bytes in
      for start in starts {
        let at = Int(start)
        if bytes[at] == 0x27, at + 1 < bytes.count, bytes[at + 1] == 0x73 { marks.straight = true }
        if bytes[at] == 0xE2, at + 3 < bytes.count, bytes[at + 2] == 0x99, bytes[at + 3] == 0x73 { marks.curly = true }
      }
    }
    isCurly = marks.curly || !marks.straight
    self.places = kept
    self.placeOf = placeOf
  }

  @inline(__always)
  func wordClass(_ token: Int) -> WordClass { classOfType[Int(types[token])] }

  func tag(_ token: Int) -> PennTag { text.pennTag(token) }

  /// The tree of a token's sentence.
  func parse(of token: Int) -> SentenceParse { text.parse(ofSentence: Int(sentenceOf[token])) }

  /// The pronoun that a token is; “the mine” is none, which only its tag tells.
  func pronoun(_ token: Int) -> PronounForm? {
    guard let form = pronounOfType[Int(types[token])] else { return nil }
    return form.form == .absolute && tag(token).isNoun ? nil : form
  }

  func isQuoted(_ token: Int) -> Bool { regionOf[token] >= 0 }

  func place(_ token: Int) -> EntityPlace? {
    let at = Int(placeOf[token])
    return at < 0 ? nil : places[at]
  }

  func sentence(of token: Int) -> Range<Int> { text.sentences.tokens(Int(sentenceOf[token])) }

  func block(ofSentence sentence: Int32) -> Int { text.sentences.block(Int(sentence)) }

  func isWordLike(_ token: Int) -> Bool { tokens.kinds[token].isWordLike }

  /// The number of a noun's singular in the word list.
  func noun(_ token: Int) -> Int32? { WordList.shared.noun(text.vocabulary.word(types[token])) }

  /// Whether two tokens are one folded word.
  func isSame(_ left: Int, _ right: Int) -> Bool { types[left] == types[right] }

  func type(_ token: Int) -> Int32 { types[token] }

  func isSign(_ token: Int, _ sign: UInt8) -> Bool {
    tokens.ends[token] - tokens.starts[token] == 1 && text.bytes[Int(tokens.starts[token])] == sign
  }

  func isComma(_ token: Int) -> Bool { isSign(token, 0x2C) }

  /// Whether a token is this folded word.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let folded = text.vocabulary.word(types[token])
    return folded.count == word.utf8CodeUnitCount && word.withUTF8Buffer { folded.elementsEqual($0) }
  }

  /// `'s` or a lone apostrophe after a word.
  func isPossessive(_ token: Int) -> Bool {
    guard token > 0, tokens.isGlued(token), isWordLike(token - 1) || tokens.kinds[token - 1] == .punctuation else { return false }
    return isWord(token, "'s") || isWord(token, "'")
  }

  func isCapital(_ token: Int) -> Bool {
    switch text.capitalisation(token) {
    case .lower: false
    default: isWordLike(token)
    }
  }

  /// The words of some tokens on one line.
  func string(_ range: Range<Int>) -> String {
    let words = text.string(tokens.span(range))
    guard words.utf8.contains(where: { $0 < 0x20 }) || words.contains("  ") else { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension TokenTable {
  /// The tokens that share a byte with `span`, by binary search: a name may begin inside one (`pro-Russian`).
  func touched(by span: TextSpan) -> Range<Int> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(ends[middle]) <= span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, Int(starts[end]) < span.end { end += 1 }
    return low..<end
  }
}
