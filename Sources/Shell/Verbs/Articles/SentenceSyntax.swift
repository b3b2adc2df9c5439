import AnalyzerKit
import Terminal

/// A sentence with its tree: a line for each word, with tags and the relation to its head.
struct SentenceSyntax {
  private struct Word {
    var form: String
    var tags: [String]
    var relation: String
    var head: Int?
  }

  private let words: [Word]
  /// The columns of the terminal, nil where the text goes elsewhere.
  private let width: Int?

  private static let longestForm = 32

  init(_ sentence: Int, of text: AnalyzedText, width: Int?) {
    let parse = text.parse(ofSentence: sentence)
    let tokens = text.sentences.tokens(sentence)
    words = tokens.map { token in
      let form = text.string(token).split(whereSeparator: \.isNewline).joined(separator: " ")
      let head = parse.head(token)
      return Word(
        form: VisibleText.truncate(VisibleText.make(form), to: SentenceSyntax.longestForm),
        tags: [text.universalTag(token).name, text.pennTag(token).name],
        relation: parse.relationName(token), head: head.map { $0 - tokens.lowerBound })
    }
    self.width = width
  }

  /// The tree in the order of the words; where it is too large or too wide, the words with the numbers of their heads.
  func add(to text: inout StyledText) {
    let heads = words.map(\.head)
    if let drawing = TreeDrawing(heads: heads), fits(drawing.lines.first.map { $0.count } ?? 0) {
      add(beginnings: drawing.lines, relations: words.map(\.relation), to: &text)
    } else {
      add(
        beginnings: words.map { _ in "" },
        relations: words.map { word in word.relation + (word.head.map { " of \($0 + 1) \(words[$0].form)" } ?? "") }, to: &text)
    }
  }

  private func fits(_ tree: Int) -> Bool {
    guard let width else { return true }
    return 2 + numberWidth + tree + columnWidths.reduce(0, +) + 2 * columnWidths.count <= width
  }

  private var numberWidth: Int { "\(words.count)".count }

  /// Of form, tags and relation.
  private var columnWidths: [Int] {
    [words.map { VisibleText.width($0.form) }.max() ?? 0] + [0, 1].map { at in words.map { $0.tags[at].count }.max() ?? 0 }
      + [words.map(\.relation.count).max() ?? 0]
  }

  private func add(beginnings: [String], relations: [String], to text: inout StyledText) {
    let widths = columnWidths
    for (at, word) in words.enumerated() {
      text.add(VisibleText.pad("\(at + 1)", to: numberWidth, right: true) + "  ", .dim)
      text.add(beginnings[at], .dim)
      text.add(VisibleText.pad(word.form, to: widths[0]) + "  ", word.head == nil ? .bold : .plain)
      text.add(VisibleText.pad(word.tags[0], to: widths[1]) + "  " + VisibleText.pad(word.tags[1], to: widths[2]) + "  ", .dim)
      text.line(relations[at], .colour(0))
    }
  }
}
