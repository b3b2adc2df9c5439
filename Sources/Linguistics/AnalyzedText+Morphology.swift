/// Number, person, tense and the like.
extension AnalyzedText {
  /// What the form of a token says, in the terms of Universal Dependencies.
  ///
  /// A verb's base form is an infinitive, or an imperative where the sentence begins with it; -ing after a preposition is a gerund, else a
  /// participle.
  public func morphology(_ token: Int) -> Morphology {
    var morphology = Morphology()
    let tag = pennTag(token)
    switch tag {
    case .NN, .NNP: morphology.number = .singular
    case .NNS, .NNPS: morphology.number = .plural
    case .JJ: morphology.degree = .positive
    case .JJR, .RBR: morphology.degree = .comparative
    case .JJS, .RBS: morphology.degree = .superlative
    case .CD: morphology.numeralType = .cardinal
    case .MD: morphology.verbForm = .finite
    case .VB, .VBD, .VBG, .VBN, .VBP, .VBZ: morphology = verb(token, tag)
    case .RB: morphology.isNegated = isWord(token, AnalyzedText.negations)
    case .PRP, .PRPS, .DT, .PDT, .WDT, .WP, .WPS: morphology = pronoun(token, tag)
    default: break
    }
    if universalTag(token) == .pron, tag == .NN { morphology = pronoun(token, tag) }
    if tag == .JJ, isOrdinal(token) { morphology.numeralType = .ordinal }
    return morphology
  }

  private func verb(_ token: Int, _ tag: PennTag) -> Morphology {
    var verb = Morphology()
    switch tag {
    case .VBD: (verb.mood, verb.tense, verb.verbForm) = (.indicative, .past, .finite)
    case .VBP, .VBZ: (verb.mood, verb.tense, verb.verbForm) = (.indicative, .present, .finite)
    case .VBN: (verb.tense, verb.verbForm) = (.past, .participle)
    case .VBG where followsPreposition(token): verb.verbForm = .gerund
    case .VBG: (verb.tense, verb.verbForm) = (.present, .participle)
    default:
      if beginsSentence(token) { (verb.mood, verb.verbForm) = (.imperative, .finite) } else { verb.verbForm = .infinitive }
    }
    if tag == .VBZ { (verb.number, verb.person) = (.singular, .third) }
    if tag == .VBP || tag == .VBD, let form = AnalyzedText.formsOfBe.value(bytes.span, Int(tokens.starts[token]), Int(tokens.ends[token])) {
      verb.number = .singular
      if form == 1 { verb.person = .first }
    }
    return verb
  }

  private func pronoun(_ token: Int, _ tag: PennTag) -> Morphology {
    let (start, end) = (Int(tokens.starts[token]), Int(tokens.ends[token]))
    guard var pronoun = Pronouns.morphology(bytes.span, start, end) else {
      var unknown = Morphology()
      if tag == .NN { unknown.number = .singular }
      return unknown
    }
    if tag == .WDT, pronoun.pronounType == .interrogative || pronoun.pronounType == .demonstrative {
      (pronoun.pronounType, pronoun.number) = (.relative, nil)
    }
    // “her”: an object, or a possessive.
    if tag == .PRP, pronoun.grammaticalCase == .genitive, pronoun.gender == .feminine, end - start == 3 {
      (pronoun.grammaticalCase, pronoun.isPossessive) = (.accusative, false)
    }
    return pronoun
  }

  private func isWord(_ token: Int, _ words: ShortWords) -> Bool {
    words.contains(bytes.span, Int(tokens.starts[token]), Int(tokens.ends[token]))
  }

  private func followsPreposition(_ token: Int) -> Bool {
    guard token > 0, let sentence = sentences.index(ofToken: token), token > sentences.tokens(sentence).lowerBound else { return false }
    return pennTag(token - 1) == .IN
  }

  /// Whether nothing but quotation marks, interjections and don't stand before a token in its sentence.
  private func beginsSentence(_ token: Int) -> Bool {
    guard let sentence = sentences.index(ofToken: token) else { return false }
    var before = token - 1
    let first = sentences.tokens(sentence).lowerBound
    // A step or two: “Please do n't go”.
    while before >= first, before > token - 6 {
      switch pennTag(before) {
      case .openQuote, .UH, .comma, .openBracket, .colon, .NFP, .LS, .HYPH: break
      case .RB where isWord(before, AnalyzedText.negations): break
      case .VB where isWord(before, AnalyzedText.helpers): break
      default: return false
      }
      before -= 1
    }
    return before < first
  }

  /// 1st, 22nd, second, third.
  private func isOrdinal(_ token: Int) -> Bool {
    let (start, end) = (Int(tokens.starts[token]), Int(tokens.ends[token]))
    return ASCII.isDigit(bytes[start]) && ASCII.isLetter(bytes[end - 1]) && tokens.kinds[token] == .number
      || isWord(token, AnalyzedText.ordinals)
  }

  private static let negations = ShortWords(("not n't nt", 1), ("n’t", 1))
  private static let helpers = ShortWords(("do", 1))
  private static let formsOfBe = ShortWords(("am 'm ’m", 1), ("was", 2))
  private static let ordinals = ShortWords(
    ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1))
}
