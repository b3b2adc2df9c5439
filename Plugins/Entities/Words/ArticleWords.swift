import AnalyzerKit

/// The words of an article with all that the rules ask about them, as parallel arrays: one row a token, or one a word type.
///
/// The lexicon is asked once for each word type, never for each token.
struct ArticleWords {
  let text: AnalyzedText
  let bytes: [UInt8]
  let tokens: TokenTable
  let lexicon: Lexicon
  /// The word type of each token.
  let types: [Int32]
  let shapes: [WordShape]
  /// By sentence.
  let styles: [SentenceStyle]
  /// The sentence of each token.
  let sentenceOf: [Int32]
  private let classOfType: [WordClass]
  private let valueOfType: [ValueWord]
  /// By type: how often the article has the word in lower case, in normal sentences.
  private let seenSmall: [Int32]
  /// By type: how often it has a capital where none is due, inside a normal sentence.
  private let seenCapital: [Int32]
  /// By type: whether it has a capital before another word with one, anywhere in a normal sentence.
  private let seenOpening: [Bool]
  /// By type: whether it follows a particle inside a name: “Dalen” of “Noor van Dalen”.
  private let seenAfterParticle: [Bool]

  /// Whether the article speaks of pounds as money: it has `£`, “sterling”, “pence” or `GBP`.
  let hasSterling: Bool

  var count: Int { tokens.count }

  init(_ text: AnalyzedText, _ lexicon: Lexicon) {
    self.text = text
    self.lexicon = lexicon
    bytes = text.bytes
    tokens = text.tokens
    let vocabulary = text.vocabulary
    types = text.types

    var classes: [WordClass] = []
    var values: [ValueWord] = []
    classes.reserveCapacity(vocabulary.count)
    values.reserveCapacity(vocabulary.count)
    for type in 0..<Int32(vocabulary.count) {
      let key = ArticleWords.key(of: vocabulary.word(type))
      let hash = Lexicon.hash(key)
      classes.append(ArticleWords.wordClass(key, hash, lexicon))
      values.append(lexicon.valueWord(key, hash))
    }
    classOfType = classes
    valueOfType = values
    hasSterling = values.indices.contains { type in
      let value = values[type]
      guard value.kind == .sign || value.kind == .money || value.kind == .moneyCode else { return false }
      let word = vocabulary.word(Int32(type))
      return (value.symbol == "GBP" || value.symbol == "GBC") && !word.elementsEqual("pound".utf8) && !word.elementsEqual("pounds".utf8)
    }

    var shapes: [WordShape] = []
    shapes.reserveCapacity(tokens.count)
    for token in 0..<tokens.count {
      let kind = tokens.kinds[token]
      let isWord = kind == .word || kind == .number
      shapes.append(isWord ? WordShape.of(bytes, Int(tokens.starts[token])..<Int(tokens.ends[token])) : [])
    }
    self.shapes = shapes

    let isSmallText = ArticleWords.isSmallText(text, shapes)
    var styles: [SentenceStyle] = []
    var sentenceOf = [Int32](repeating: 0, count: tokens.count)
    var small = [Int32](repeating: 0, count: vocabulary.count)
    var capital = [Int32](repeating: 0, count: vocabulary.count)
    var opening = [Bool](repeating: false, count: vocabulary.count)
    var afterParticle = [Bool](repeating: false, count: vocabulary.count)
    for sentence in 0..<text.sentences.count {
      let range = text.sentences.tokens(sentence)
      let last = range.upperBound - 1
      let isStopped = last >= range.lowerBound && bytes[Int(tokens.starts[last])] == 0x2E
      let isHeading = text.block(ofSentence: sentence).kind.isHeading
      let isSmall = isSmallText && !range.contains { shapes[$0].contains(.capital) || shapes[$0].contains(.innerCapital) }
      let style =
        isSmall ? .allSmall : ArticleWords.style(range, shapes, types, classes, endsInFullStop: isStopped, isHeading: isHeading)
      styles.append(style)
      var isFirst = true
      for token in range {
        sentenceOf[token] = Int32(sentence)
        let shape = shapes[token]
        if style == .normal {
          if shape.contains(.small) { small[Int(types[token])] += 1 }
          if shape.contains(.capital), !isFirst { capital[Int(types[token])] += 1 }
          if shape.contains(.capital), token + 1 < range.upperBound, shapes[token + 1].contains(.capital) {
            opening[Int(types[token])] = true
          }
          if shape.contains(.small), classes[Int(types[token])].contains(.particle), token > range.lowerBound, token + 1 < range.upperBound,
            shapes[token - 1].contains(.capital), let next = ArticleWords.afterParticles(token, range.upperBound, shapes, types, classes)
          {
            afterParticle[Int(types[next])] = true
          }
        }
        let sign = tokens.ends[token] - tokens.starts[token] == 1 ? bytes[Int(tokens.starts[token])] : 0
        if tokens.kinds[token] == .quote || sign == 0x3A || sign == 0x7C {
          isFirst = true
        } else if tokens.kinds[token].isWordLike {
          isFirst = false
        }
      }
    }
    self.styles = styles
    self.sentenceOf = sentenceOf
    seenSmall = small
    seenCapital = capital
    seenOpening = opening
    seenAfterParticle = afterParticle
  }

  @inline(__always)
  func wordClass(_ token: Int) -> WordClass { classOfType[Int(types[token])] }

  @inline(__always)
  func value(_ token: Int) -> ValueWord { valueOfType[Int(types[token])] }

  /// What a word type means in dates, amounts and numbers.
  func value(ofType type: Int32) -> ValueWord { valueOfType[Int(type)] }

  func isSeenSmall(_ token: Int) -> Bool { seenSmall[Int(types[token])] > 0 }

  /// Whether running text of the article has the word with a capital more often than without; nil where it has it nowhere.
  func isNameElsewhere(_ token: Int) -> Bool? {
    let (capital, small) = (seenCapital[Int(types[token])], seenSmall[Int(types[token])])
    return capital == small ? (capital > 0 ? true : nil) : capital > small
  }

  /// Whether the word has a cluster, as all but rare words have.
  func hasCluster(_ token: Int) -> Bool { text.clusters[Int(types[token])] >= 0 }

  func isSeenCapital(_ token: Int) -> Bool { seenCapital[Int(types[token])] > 0 }

  func isSeenOpening(_ token: Int) -> Bool { seenOpening[Int(types[token])] }

  /// The name word after one or two particles at `token`, where such a name is known from the article.
  func nameAfterParticle(_ token: Int, limit: Int) -> Int? {
    guard wordClass(token).contains(.particle),
      let next = ArticleWords.afterParticles(token, limit, shapes, types, classOfType), seenAfterParticle[Int(types[next])]
    else { return nil }
    return next
  }

  private static func afterParticles(_ token: Int, _ limit: Int, _ shapes: [WordShape], _ types: [Int32], _ classes: [WordClass]) -> Int? {
    var at = token + 1
    if at < limit, shapes[at].contains(.small), classes[Int(types[at])].contains(.particle) { at += 1 }
    return at < limit && shapes[at].contains(.capital) ? at : nil
  }

  func isTypeSeenSmall(_ type: Int32) -> Bool { seenSmall[Int(type)] > 0 }

  /// What the lexicon says of a word type.
  func wordClass(ofType type: Int32) -> WordClass { classOfType[Int(type)] }

  func isCapital(_ token: Int) -> Bool { shapes[token].contains(.capital) }

  /// Whether a token is one ASCII sign, such as `-`.
  func isSign(_ token: Int, _ sign: UInt8) -> Bool {
    tokens.ends[token] - tokens.starts[token] == 1 && bytes[Int(tokens.starts[token])] == sign
  }

  /// Whether a token is a hyphen or a dash without white space around it.
  func isHyphen(_ token: Int) -> Bool {
    guard tokens.kinds[token] == .punctuation, tokens.isGlued(token), token + 1 < count, tokens.isGlued(token + 1) else { return false }
    // An em dash parts clauses, with or without blanks.
    return isSign(token, 0x2D) || isDash(token) && bytes[Int(tokens.starts[token]) + 2] < 0x94
  }

  /// En and em dashes and the other hyphens of U+2010 to U+2015, wherever they stand.
  func isDash(_ token: Int) -> Bool {
    let start = Int(tokens.starts[token])
    return tokens.ends[token] - tokens.starts[token] == 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (0x90...0x95).contains(bytes[start + 2])
  }

  /// `'s` or a lone apostrophe after a word.
  func isPossessive(_ token: Int) -> Bool {
    guard tokens.isGlued(token) else { return false }
    let start = Int(tokens.starts[token])
    let length = Int(tokens.ends[token]) - start
    let mark =
      length >= 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x99 ? 3 : bytes[start] == 0x27 ? 1 : 0
    return mark > 0 && (length == mark || length == mark + 1 && bytes[start + mark] | 0x20 == 0x73)
  }

  /// Whether a token is this lower-case ASCII word, whatever its case.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let start = Int(tokens.starts[token])
    guard Int(tokens.ends[token]) - start == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      for at in 0..<expected.count where bytes[start + at] | 0x20 != expected[at] | 0x20 { return false }
      return true
    }
  }

  /// The key of some words, as the lexicon has it.
  func key(_ span: TextSpan) -> [UInt8] {
    var key: [UInt8] = []
    Lexicon.appendKey(bytes, span.range, to: &key)
    return key
  }

  /// The place of a name, without a prefix.
  func span(_ candidate: Candidate) -> TextSpan {
    let span = tokens.span(candidate.tokens)
    return TextSpan(span.start + candidate.prefix, span.end)
  }

  /// The bytes up to and with the hyphen of `pro-Russian`, 0 for other words.
  func prefix(_ token: Int) -> Int {
    guard shapes[token].contains([.small, .innerCapital]) else { return 0 }
    let span = tokens.span(token)
    guard let hyphen = bytes[span.range].firstIndex(of: 0x2D), hyphen - span.start <= 5, hyphen + 1 < span.end else { return 0 }
    return WordShape.of(bytes, (hyphen + 1)..<span.end).contains(.capital) ? hyphen + 1 - span.start : 0
  }

  func span(_ range: Range<Int>) -> TextSpan { tokens.span(range) }

  func string(_ range: Range<Int>) -> String { text.string(tokens.span(range)) }

  private static func key(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.contains(0x2E) ? word.filter { $0 != 0x2E }[...] : word
  }

  /// Words with hyphens that the lexicon lacks count as common where all their parts do: `anti-war`.
  private static func wordClass(_ key: ArraySlice<UInt8>, _ hash: HashTable.Hash, _ lexicon: Lexicon) -> WordClass {
    var found = lexicon.wordClass(hash)
    if found.rawValue == 0, key.contains(0x2D) {
      let parts = key.split(separator: 0x2D)
      if parts.allSatisfy({ lexicon.wordClass($0).contains(.common) || $0.allSatisfy { $0 < 0x3A } }) { found = .common }
    }
    if found.rawValue == 0, let stem = stem(key), lexicon.wordClass(stem).contains(.common) { found = .common }
    return found
  }

  /// A word without a frequent ending, for those that the dictionary does not list: `draftees`, `reservists`.
  private static func stem(_ key: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for ending in ["ers", "ees", "ists", "ing", "ed", "ly", "er", "s"] where key.count > ending.utf8.count + 3 {
      if key.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return key.dropLast(ending.utf8.count) }
    }
    return nil
  }

  /// Whether hardly a sentence begins with a capital.
  private static func isSmallText(_ text: AnalyzedText, _ shapes: [WordShape]) -> Bool {
    var begun = (capital: 0, small: 0)
    for sentence in 0..<text.sentences.count {
      guard let first = text.sentences.tokens(sentence).first(where: { shapes[$0].contains(.capital) || shapes[$0].contains(.small) })
      else { continue }
      if shapes[first].contains(.small) { begun.small += 1 } else { begun.capital += 1 }
    }
    return begun.small > begun.capital * 8
  }

  /// Capitals say nothing where hardly a longer word is without one.
  private static func style(
    _ range: Range<Int>, _ shapes: [WordShape], _ types: [Int32], _ classes: [WordClass], endsInFullStop: Bool, isHeading: Bool
  ) -> SentenceStyle {
    var words = 0
    var capitals = 0
    var full = 0
    var small = 0
    var commonCapitals = 0
    for token in range.dropFirst() {
      let shape = shapes[token]
      guard shape.contains(.capital) || shape.contains(.small) else { continue }
      let known = classes[Int(types[token])]
      if shape.contains(.small) {
        if !known.contains(.functionWord), !known.contains(.particle) { small += 1 }
      } else {
        capitals += 1
        if known.contains(.common), !known.meets(.named) { commonCapitals += 1 }
        if shape.contains(.allCapitals) { full += 1 }
      }
      words += 1
    }
    let allSmallFree = range.allSatisfy { !shapes[$0].contains(.small) && (!shapes[$0].contains(.capital) || isFull(shapes[$0])) }
    if allSmallFree, words >= 1, full >= 1 { return .allCapitals }
    if isHeading, commonCapitals >= 1, small * 2 <= capitals { return .titleCase }
    // A full stop at the end: prose, unless hardly any prose has so many.
    if endsInFullStop, commonCapitals < 4 || small > 0 { return .normal }
    if words >= 3, commonCapitals >= 2, small * 4 <= capitals { return .titleCase }
    return .normal
  }

  private static func isFull(_ shape: WordShape) -> Bool { shape.contains(.allCapitals) || shape.contains(.single) }
}
