import AnalyzerKit

/// What to look for: phrases, each a sequence of words.
///
/// - `mobili*`, `wom?n`: `*` stands for any letters or none, `?` for one letter; a `*` alone is any word.
/// - `war|peace`: either word. `war crimes | genocide`, with blanks around the bar: either phrase.
/// - `tax _ cut`: exactly one word between. `tax ... cut`: up to five words or none, `tax ...2 cut` up to two; of several readings the shortest.
/// - `/mobili[sz]\w+/`: a regular expression for one word from its first to its last letter; see `ExpressionParser` for what it may hold.
///
/// Words are cut as the articles are, so `don't` is one word and `well-known` two with a hyphen between. A phrase lies in one sentence.
struct Pattern: Sendable {
  /// One word of a phrase.
  struct Place: Equatable, Sendable {
    /// Index in `tests`.
    var test: Int
    /// Only a hyphen may stand between it and the word before it.
    var followsHyphen = false
    /// How many words may stand between it and the one before it.
    var gap = 0
    /// A whole phrase as one token, as it may have come with an article.
    var isJoined = false
  }

  /// Different tests of all phrases.
  private(set) var tests: [WordTest] = []
  private(set) var phrases: [[Place]] = []
  /// Searched for in the whole text of paragraphs, instead of phrases.
  private(set) var textExpression: Expression?
  let folder: WordFolder

  /// One bit for each test.
  static let maximumTests = 64
  private static let maximumPhrases = 256

  /// A pattern of words.
  ///
  /// - Parameter verb: how messages begin.
  ///
  /// Throws `VerbError` for a pattern without words, with too many, or with a regular expression that is wrong, and says where.
  init(_ arguments: [String], folding: Folding, verb: String) throws(VerbError) {
    folder = WordFolder(folding)
    var reader = PatternReader(arguments.joined(separator: " "), verb: verb)
    for phrase in try reader.phrases() { try add(phrase, verb) }
  }

  /// A regular expression over whole paragraphs: it may begin and end anywhere.
  init(expression: String, folding: Folding, verb: String) throws(VerbError) {
    folder = WordFolder(folding)
    if folding.lemmatizes || folding.accents == .fold {
      throw VerbError("\(verb): a regular expression over the text sees it as it stands: leave out --lemma and --accents")
    }
    do {
      textExpression = try Expression(expression, ignoresCase: !folding.keepsCase)
    } catch {
      throw VerbError("\(verb): /\(expression)/: \(error)")
    }
    if textExpression?.mayBeEmpty == true {
      throw VerbError("\(verb): /\(expression)/ also stands for nothing at all: let it need a character")
    }
  }

  private mutating func add(_ phrase: [PatternReader.Piece], _ verb: String) throws(VerbError) {
    var variants: [[Place]] = [[]]
    if let token = Pattern.token(phrase) {
      phrases.append([Place(test: try number(of: token.whole(folder).test, verb), isJoined: true)])
    }
    for piece in phrase {
      var longer: [[Place]] = []
      for alternative in piece.alternatives {
        for words in try alternative.words(folder, verb: verb) {
          var places: [Place] = []
          for word in words { places.append(Place(test: try number(of: word.test, verb), followsHyphen: word.followsHyphen)) }
          places[0].gap = piece.gap
          longer += variants.map { $0 + places }
        }
      }
      variants = longer
      guard variants.count + phrases.count <= Pattern.maximumPhrases else {
        let text = phrase.map(\.text).joined(separator: " ")
        throw VerbError("\(verb): “\(text)” stands for more than \(Pattern.maximumPhrases) phrases: look for fewer at once")
      }
    }
    phrases += variants
  }

  /// The words of a phrase as one token, as it may have come with an article (`New York`); nil for one word, and for more than plain words.
  private static func token(_ phrase: [PatternReader.Piece]) -> PatternWord? {
    let isPlain = phrase.allSatisfy { $0.gap == 0 && $0.alternatives.count == 1 && $0.alternatives[0].isPlain }
    guard phrase.count > 1, isPlain else { return nil }
    let text = phrase.map(\.text).joined(separator: " ")
    return PatternWord(text, in: text)
  }

  private mutating func number(of test: WordTest, _ verb: String) throws(VerbError) -> Int {
    if let known = tests.firstIndex(of: test) { return known }
    guard tests.count < Pattern.maximumTests else {
      throw VerbError("\(verb) looks for at most \(Pattern.maximumTests) different words at once")
    }
    tests.append(test)
    return tests.count - 1
  }
}
