import Terminal

extension StyledText {
  /// The text with every piece changed by `change`, in its style.
  func mapped(_ change: (String) -> String) -> StyledText {
    var text = StyledText()
    for piece in pieces { text.add(change(piece.text), piece.style) }
    return text
  }

  /// The text with lines of at most `width` columns, broken at blanks.
  ///
  /// What is broken off stands below the words it belongs to: a line such as `quotes    who said what` goes on below `who`, another below its
  /// own beginning. A word that is wider than a line stays whole.
  func wrapped(to width: Int) -> StyledText {
    var wrapping = Wrapping(width: max(width, 8))
    for piece in pieces {
      var rest = piece.text[...]
      while let end = rest.firstIndex(of: "\n") {
        wrapping.add(rest[..<end], piece.style)
        wrapping.endLine()
        rest = rest[rest.index(after: end)...]
      }
      wrapping.add(rest, piece.style)
    }
    wrapping.endText()
    return wrapping.text
  }
}

/// Text being wrapped: the words of one line, gathered until the line ends.
private struct Wrapping {
  /// A run of blanks, or of other characters in one style.
  private struct Run {
    var text: String
    var style: StyledText.Style
    var isBlank: Bool
    var width: Int
  }

  let width: Int
  private(set) var text = StyledText()
  private var runs: [Run] = []

  init(width: Int) { self.width = width }

  mutating func add(_ piece: Substring, _ style: StyledText.Style) {
    var rest = piece
    while let first = rest.first {
      let isBlank = first == " "
      let run = rest.prefix { ($0 == " ") == isBlank }
      runs.append(Run(text: String(run), style: style, isBlank: isBlank, width: VisibleText.width(run)))
      rest = rest[run.endIndex...]
    }
  }

  mutating func endLine() {
    endText()
    text.add("\n")
  }

  /// Writes the runs of the line that has ended.
  mutating func endText() {
    defer { runs.removeAll(keepingCapacity: true) }
    if runs.reduce(0, { $0 + $1.width }) <= width {
      for run in runs { text.add(run.text, run.style) }
      return
    }
    let indent = hangingIndent
    var used = 0
    var at = 0
    while at < runs.count {
      // A blank counts with the word behind it, which may be of several styles.
      let isBlank = runs[at].isBlank
      var end = isBlank ? at + 1 : at
      while end < runs.count, !runs[end].isBlank { end += 1 }
      let word = runs[(isBlank ? at + 1 : at)..<end].reduce(0) { $0 + $1.width }
      if isBlank, used > indent, used + runs[at].width + word > width {
        text.add("\n" + String(repeating: " ", count: indent))
        used = indent
        at += 1
      }
      for run in runs[at..<end] {
        text.add(run.text, run.style)
        used += run.width
      }
      at = end
    }
  }

  /// Where the second column of a line begins, else its first word; never beyond the middle.
  private var hangingIndent: Int {
    var column = 0
    var first: Int?
    for run in runs where column <= width / 2 {
      if run.isBlank, first != nil, run.width >= 2 { return column + run.width <= width / 2 ? column + run.width : first ?? 0 }
      if !run.isBlank, first == nil { first = column }
      column += run.width
    }
    return min(first ?? 0, width / 2)
  }
}
