import AnalyzerKit

/// What to look for: phrases, each a sequence of words.
///
/// `mobili*` is any word that begins so; `war|peace` either word; `partial mobilization` one after the other; `war crimes | genocide`, with
/// blanks around the bar, either phrase. Words are cut as the articles are, so `don't` is one word and `well-known` two with a hyphen between.
struct KwicPattern {
  /// The different words of all phrases.
  private(set) var words: [WordPattern] = []
  /// Each phrase as places in `words`.
  private(set) var phrases: [[Int]] = []

  /// One bit for each word.
  static let maximumWords = 64
  private static let maximumPhrases = 256

  /// Throws `VerbError` for a pattern without words or with too many.
  init(_ arguments: [String]) throws(VerbError) {
    let pieces = arguments.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    if pieces.isEmpty { throw VerbError("kwic needs words to look for, such as kwic mobili* or kwic \"partial mobilization\"") }
    for phrase in pieces.split(separator: "|", omittingEmptySubsequences: false) {
      if phrase.isEmpty { throw VerbError("kwic: nothing stands beside “|”: write war|peace, or \"war crimes | genocide\"") }
      try add(phrase: Array(phrase))
    }
  }

  private mutating func add(phrase: [String]) throws(VerbError) {
    var variants: [[WordPattern]] = [[]]
    for piece in phrase {
      var longer: [[WordPattern]] = []
      for choice in piece.split(separator: "|", omittingEmptySubsequences: false) {
        let words = KwicPattern.words(of: String(choice))
        if words.isEmpty { throw VerbError("kwic: “\(piece)” holds no word to look for") }
        longer += variants.map { $0 + words }
      }
      variants = longer
      guard variants.count + phrases.count <= KwicPattern.maximumPhrases else {
        throw VerbError(
          "kwic: “\(phrase.joined(separator: " "))” stands for more than \(KwicPattern.maximumPhrases) phrases: look for fewer at once")
      }
    }
    for variant in variants { phrases.append(try variant.map { word throws(VerbError) in try place(of: word) }) }
  }

  private mutating func place(of word: WordPattern) throws(VerbError) -> Int {
    if let known = words.firstIndex(of: word) { return known }
    guard words.count < KwicPattern.maximumWords else {
      throw VerbError("kwic looks for at most \(KwicPattern.maximumWords) different words at once")
    }
    words.append(word)
    return words.count - 1
  }

  /// The words of one piece of a pattern.
  private static func words(of piece: String) -> [WordPattern] {
    piece.contains("*") ? wildcardWords(piece) : literalWords(piece)
  }

  private static func wildcardWords(_ piece: String) -> [WordPattern] {
    let parts = WordFolding.fold(piece).utf8.split(separator: UInt8(ascii: "-"))
    return parts.enumerated().map { WordPattern($0.element, followsHyphen: $0.offset > 0) }
  }

  /// Cut by the tokenizer, with words after it so that a dot at its end is not taken for the end of a sentence.
  private static func literalWords(_ piece: String) -> [WordPattern] {
    let source = SourceText(piece + " and so")
    let text = AnalyzedText(
      Article(text: source, blocks: [Block(.heading, source.span)], source: ArticleSource(path: "", format: "text")))
    let words = CountedWords(text)
    var patterns: [WordPattern] = []
    for word in 0..<words.count where Int(words.ends[word]) <= piece.utf8.count {
      let start = Int(words.starts[word])
      let isHyphenated = word > 0 && start == Int(words.ends[word - 1]) + 1 && source.bytes[start - 1] == 0x2D
      patterns.append(WordPattern(words.folded(words.types[word]), followsHyphen: isHyphenated))
    }
    return patterns
  }
}
