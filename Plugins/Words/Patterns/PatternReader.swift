import AnalyzerKit

/// Cuts a pattern, as a person types it, into phrases and pieces.
struct PatternReader {
  /// One word of a phrase, or several to choose from.
  struct Piece {
    var text: String
    var alternatives: [PatternWord]
    /// Words that may stand before it.
    var gap = 0
  }

  private let scalars: [Unicode.Scalar]
  private var at = 0
  private let verb: String

  private static let gapWithoutNumber = 5
  private static let maximumGap = 20
  /// Of one phrase.
  private static let maximumGaps = 100

  init(_ text: String, verb: String) {
    scalars = Array(text.unicodeScalars)
    self.verb = verb
  }

  mutating func phrases() throws(VerbError) -> [[Piece]] {
    var phrases: [[Piece]] = [[]]
    var gap: Int?
    var gaps = 0
    func checkEnd() throws(VerbError) {
      if phrases[phrases.count - 1].isEmpty {
        throw VerbError("\(verb): nothing stands beside “|”: write war|peace, or \"war crimes | genocide\"")
      }
      if gap != nil { throw VerbError("\(verb): nothing follows “...”: it stands between two words, as in \"tax ... cut\"") }
    }
    while let word = nextWord() {
      if word == "|" {
        try checkEnd()
        phrases.append([])
        gaps = 0
      } else if let words = try PatternReader.gap(word, verb) {
        if phrases[phrases.count - 1].isEmpty {
          throw VerbError("\(verb): nothing stands before “\(word)”: it stands between two words, as in \"tax ... cut\"")
        }
        gap = (gap ?? 0) + words
        gaps += words
        if gaps > PatternReader.maximumGaps {
          throw VerbError("\(verb): the gaps of one phrase let more than \(PatternReader.maximumGaps) words pass")
        }
      } else {
        phrases[phrases.count - 1].append(Piece(text: word, alternatives: try alternatives(word), gap: gap ?? 0))
        gap = nil
      }
    }
    if phrases == [[]] { throw VerbError("\(verb) needs words to look for, such as \(verb) mobili* or \(verb) \"partial mobilization\"") }
    try checkEnd()
    return phrases
  }

  /// The next stretch without blanks; a regular expression between slashes is one stretch, whatever it holds.
  private mutating func nextWord() -> String? {
    while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
    guard at < scalars.count else { return nil }
    var word = String.UnicodeScalarView()
    while at < scalars.count, !scalars[at].properties.isWhitespace {
      if scalars[at] == "/", word.isEmpty || word.last == "|", let end = PatternReader.expressionEnd(scalars, at) {
        word.append(contentsOf: scalars[at..<end])
        at = end
      } else {
        word.append(scalars[at])
        at += 1
      }
    }
    return String(word)
  }

  /// The place after the slash that closes an expression: one before a blank, a bar or the end.
  static func expressionEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    var at = start + 1
    while at < scalars.count {
      if scalars[at] == "\\" {
        at += 1
      } else if scalars[at] == "/", at > start + 1,
        at + 1 == scalars.count || scalars[at + 1] == "|" || scalars[at + 1].properties.isWhitespace
      {
        return at + 1
      }
      at += 1
    }
    return nil
  }

  /// How many words `...`, `…` or `...3` lets pass; nil for other words.
  private static func gap(_ word: String, _ verb: String) throws(VerbError) -> Int? {
    let rest = word.hasPrefix("...") ? word.dropFirst(3) : word.hasPrefix("…") ? word.dropFirst() : nil
    guard let rest else { return nil }
    if rest.isEmpty { return gapWithoutNumber }
    guard rest.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    guard let words = Int(rest), (1...maximumGap).contains(words) else {
      throw VerbError("\(verb): “\(word)”: a gap is 1 to \(maximumGap) words")
    }
    return words
  }

  private func alternatives(_ word: String) throws(VerbError) -> [PatternWord] {
    var found: [PatternWord] = []
    let scalars = Array(word.unicodeScalars)
    var at = 0
    var isDone = false
    while !isDone {
      var end = at
      if at < scalars.count, scalars[at] == "/", let close = PatternReader.expressionEnd(scalars, at) {
        end = close
      } else {
        while end < scalars.count, scalars[end] != "|" { end += 1 }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[at..<end])
      found.append(PatternWord(String(text), in: word))
      isDone = end >= scalars.count
      at = end + 1
    }
    return found
  }
}

extension PatternReader.Piece: Equatable {}
