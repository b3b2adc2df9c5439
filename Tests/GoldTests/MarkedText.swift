/// A text with its gold written into it: `[Anna Berg|PERSON] paid [$5|MONEY=5 USD]`. Marks may stand inside one another.
struct MarkedText {
  struct Mark {
    /// UTF-8 bytes of the text without the marks.
    var range: Range<Int>
    /// What stands after the bar, up to an equals sign.
    var label: String
    /// What stands after the equals sign.
    var value: String?
  }

  var text = ""
  /// Inner marks before those around them.
  var marks: [Mark] = []

  init(_ line: String) {
    var open: [Int] = []
    var rest = line[...]
    while let character = rest.popFirst() {
      switch character {
      case "[":
        open.append(text.utf8.count)
      case "|" where !open.isEmpty:
        let end = rest.firstIndex(of: "]") ?? rest.endIndex
        let label = rest[..<end].split(separator: "=", maxSplits: 1).map(String.init)
        rest = rest[end...].dropFirst()
        marks.append(Mark(range: open.removeLast()..<text.utf8.count, label: label.first ?? "", value: label.dropFirst().first))
      default:
        text.append(character)
      }
    }
  }

  func words(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }

  /// Without the `= ` that makes the first line a title.
  var withoutTitleSign: MarkedText {
    guard text.hasPrefix("= ") else { return self }
    var result = self
    result.text.removeFirst(2)
    for at in marks.indices { result.marks[at].range = (marks[at].range.lowerBound - 2)..<(marks[at].range.upperBound - 2) }
    return result
  }
}

extension String {
  var trimmingLineEnds: String {
    var text = self[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
