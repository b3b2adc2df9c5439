import ArticleModel
import JSON

/// Makes the text of an article from the sentences or tokens that a record of JSON Lines gives in place of `text`.
///
/// The text is the sentences, or the tokens, joined by blanks; each stands in it as it was given, and white space around it belongs to none.
/// What is blank (an empty token, a sentence without tokens) cannot be counted: it is left out, and a warning says how often.
struct GivenTextParser {
  /// The keys that may stand in place of `text`.
  enum Key: String, CaseIterable {
    case sentences, tokens

    /// Whether a value under this key gives an article's words. Beside others that do, any other value is metadata, such as a count of tokens.
    func isGiven(by value: JSONValue) -> Bool {
      value.array?.contains { $0.string != nil || self == .tokens && $0.array?.first?.string != nil } ?? false
    }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var warnings: [String] = []
  private var sentences: [TextSpan] = []
  private var tokens: [TextSpan] = []
  private let key: Key
  private var blankTokens = 0
  private var blankSentences = 0

  /// Reads a value. Throws for one that is no list of strings (sentences) or of lists of strings (tokens).
  ///
  /// One list of strings under `tokens` is one sentence.
  init(_ value: JSONValue, as key: Key) throws(ReadingError.RecordProblem) {
    self.key = key
    guard let items = value.array else { throw .wrongGiven(key: key.rawValue, place: nil, found: value.kindName) }
    switch key {
    case .sentences:
      for (at, item) in items.enumerated() {
        let string = try string(item) { "item \(at + 1)" }
        if let span = append(string) { sentences.append(span) } else { blankSentences += 1 }
      }
    case .tokens where items.first?.string != nil:
      try addSentence(items) { "item \($0 + 1)" }
      warnings.append("“tokens” is one list, not a list of sentences: taken for one sentence")
    case .tokens:
      for (at, item) in items.enumerated() {
        guard let words = item.array else { throw .wrongGiven(key: key.rawValue, place: "item \(at + 1)", found: item.kindName) }
        try addSentence(words) { "item \($0 + 1) of sentence \(at + 1)" }
      }
    }
    warn(blankTokens, "blank token")
    warn(blankSentences, "empty sentence")
    if sentences.isEmpty { warnings.append("no words in it") }
  }

  /// The boundaries in `bytes`.
  var given: GivenText? { GivenText(sentences: sentences, tokens: key == .tokens ? tokens : nil, length: bytes.count) }

  /// All of it is one paragraph: nothing is taken for a title or a byline.
  var blocks: [Block] {
    guard let first = sentences.first, let last = sentences.last else { return [] }
    return [Block(.paragraph, first.union(last))]
  }

  private mutating func addSentence(_ items: [JSONValue], _ place: (Int) -> String) throws(ReadingError.RecordProblem) {
    let first = tokens.count
    for (at, item) in items.enumerated() {
      let string = try string(item) { place(at) }
      if let span = append(string) { tokens.append(span) } else { blankTokens += 1 }
    }
    if tokens.count > first {
      sentences.append(tokens[first].union(tokens[tokens.count - 1]))
    } else {
      blankSentences += 1
    }
  }

  private func string(_ item: JSONValue, _ place: () -> String) throws(ReadingError.RecordProblem) -> String {
    guard let string = item.string else { throw .wrongGiven(key: key.rawValue, place: place(), found: item.kindName) }
    return string
  }

  /// Appends a piece and returns where it stands without the white space around it; nil for one that is nothing else.
  private mutating func append(_ piece: String) -> TextSpan? {
    if !bytes.isEmpty { bytes.append(0x20) }
    let start = bytes.count
    bytes.append(contentsOf: piece.utf8)
    let span = bytes.withUnsafeBufferPointer { bytes -> TextSpan? in
      var at = start
      var first: Int?
      var end = start
      while at < bytes.count {
        let (length, kind) = WhiteSpace.classify(bytes, at)
        at += length
        if kind != .none { continue }
        if first == nil { first = at - length }
        end = at
      }
      return first.map { TextSpan($0, end) }
    }
    if span == nil { bytes.removeSubrange(max(0, start - 1)...) }
    return span
  }

  private mutating func warn(_ count: Int, _ noun: String) {
    if count > 0 { warnings.append("\(count) \(noun)\(count == 1 ? "" : "s") left out") }
  }
}
