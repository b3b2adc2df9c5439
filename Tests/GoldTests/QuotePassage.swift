import AnalyzerKit

/// A short text with its attributions written into it: `[Anna Berg|s] [said|c] [the tide was late|i]`.
///
/// `s` is a source, `c` a cue, `d`, `m` and `i` a content that is direct, mixed or indirect. A number keeps several attributions apart; `s1 s2` is the
/// source of two.
struct QuotePassage {
  struct Attribution {
    var source: [Range<Int>] = []
    var cue: [Range<Int>] = []
    var content: [Range<Int>] = []
    var kind = Quote.Kind.direct
  }

  /// `FILE: NAME`.
  var name: String
  var gold: MarkedText
  private var hasTitle: Bool
  /// In the order of their contents.
  var attributions: [Attribution] = []

  init(name: String, words: String) {
    self.name = name
    gold = MarkedText(words).withoutTitleSign
    hasTitle = words.hasPrefix("= ")
    var numbered: [String: Attribution] = [:]
    for mark in gold.marks {
      for label in mark.label.split(separator: " ") {
        var made = numbered[String(label.dropFirst())] ?? Attribution()
        switch label.first {
        case "s": made.source.append(mark.range)
        case "c": made.cue.append(mark.range)
        default:
          made.content.append(mark.range)
          made.kind = label.first == "d" ? .direct : label.first == "m" ? .mixed : .indirect
        }
        numbered[String(label.dropFirst())] = made
      }
    }
    attributions = numbered.values.sorted { ($0.content.first?.lowerBound ?? 0) < ($1.content.first?.lowerBound ?? 0) }
  }

  /// As an article that begins with a title where the text begins with `= `.
  var article: Article { Gold.article((hasTitle ? "= " : "") + gold.text) }

  /// The passages of a file: each begins with a line `## NAME`.
  static func all(in file: String) throws -> [QuotePassage] {
    var passages: [(name: String, lines: [String])] = []
    for line in try Gold.lines(of: "quotes/sentences/\(file).txt") {
      if line.hasPrefix("## ") {
        passages.append((String(line.dropFirst(3)), []))
      } else if !passages.isEmpty {
        passages[passages.count - 1].lines.append(line)
      }
    }
    return passages.map { QuotePassage(name: "\(file): \($0.name)", words: $0.lines.joined(separator: "\n").trimmingLineEnds) }
  }
}
