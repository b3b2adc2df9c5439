import AnalyzerKit

/// Finds words in a text as a person types them: a line break is a blank, and a straight quotation mark stands for a curly one.
struct ExactWords {
  private struct Letter {
    var scalar: Unicode.Scalar
    /// Its bytes.
    var span: TextSpan
  }

  private let letters: [Letter]
  private let ignoresCase: Bool

  init(_ text: SourceText, within span: TextSpan, ignoringCase ignoresCase: Bool = false) {
    letters = ExactWords.letters(text.string(span).unicodeScalars, from: span.start, ignoresCase)
    self.ignoresCase = ignoresCase
  }

  /// Every place of the words, in the order of the text; none overlaps another.
  func occurrences(of words: String) -> [TextSpan] {
    var needle = ExactWords.letters(words.unicodeScalars, from: 0, ignoresCase).map(\.scalar)[...]
    while needle.first == " " { needle.removeFirst() }
    while needle.last == " " { needle.removeLast() }
    guard let first = needle.first else { return [] }
    var found: [TextSpan] = []
    var at = 0
    while at + needle.count <= letters.count {
      if letters[at].scalar == first, zip(letters[at...], needle).allSatisfy({ $0.scalar == $1 }) {
        found.append(TextSpan(letters[at].span.start, letters[at + needle.count - 1].span.end))
        at += needle.count
      } else {
        at += 1
      }
    }
    return found
  }

  private static func letters(_ scalars: String.UnicodeScalarView, from start: Int, _ ignoresCase: Bool) -> [Letter] {
    var letters: [Letter] = []
    var at = start
    for scalar in scalars {
      let end = at + UTF8.width(scalar)
      defer { at = end }
      if scalar.properties.isWhitespace {
        if letters.last?.scalar == " " {
          letters[letters.count - 1].span.end = end
        } else {
          letters.append(Letter(scalar: " ", span: TextSpan(at, end)))
        }
        continue
      }
      let lower = ignoresCase ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
      letters.append(Letter(scalar: plain(lower), span: TextSpan(at, end)))
    }
    return letters
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "“", "”", "„", "‟", "«", "»": "\""
    case "‘", "’", "‚", "‛": "'"
    default: scalar
    }
  }
}
