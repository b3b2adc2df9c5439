/// Which articles a command is about: `1`, `2-5`, `1,3`, `all`, or a name made by `let`.
public struct ArticleSet: Sendable, Equatable {
  enum Item: Sendable, Equatable {
    case all
    case numbers(ClosedRange<Int>)
    case name(String)
  }

  private struct Part: Sendable, Equatable {
    var item: Item
    var range: Range<Int>
  }

  private let parts: [Part]

  /// Commas count in quotation marks and in the value of a variable too. Throws for a word that is no set, a range that runs backwards and a
  /// number that is too large.
  public static func parse(_ word: Word) throws(CommandError) -> ArticleSet {
    let utf8 = Array(word.text.utf8)
    var parts: [Part] = []
    var start = 0
    for at in utf8.indices + [utf8.count] where at == utf8.count || utf8[at] == UInt8(ascii: ",") {
      let part = word.slice(start..<at)
      try parts.append(Part(item: item(part, of: word), range: part.range))
      start = at + 1
    }
    return ArticleSet(parts: parts)
  }

  private static func item(_ part: Word, of word: Word) throws(CommandError) -> Item {
    let text = part.text
    if text == "all" { return .all }
    if Variables.isName(text) || !text.utf8.allSatisfy({ $0 < 0x80 }) { return .name(text) }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { Self.number($0) }
    guard !text.isEmpty, ends.count <= 2, numbers.count == ends.count, let low = numbers.first, let high = numbers.last else {
      if text.utf8.first.map({ $0 | 0x20 >= UInt8(ascii: "a") }) == true { return .name(text) }
      throw CommandError(.notAnArticleSet(text.isEmpty ? word.text : text), text.isEmpty ? word.range : part.range)
    }
    if low == 0 { throw CommandError(.numbersBeginAtOne, part.range) }
    if low > high { throw CommandError(.backwards(text, suggestion: "\(high)-\(low)"), part.range) }
    return .numbers(low...high)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
  }

  /// The numbers of the articles, ascending, each once.
  ///
  /// - Parameters:
  ///   - existing: the numbers of all open articles, ascending; there may be gaps.
  ///   - names: the sets made by `let`, by name.
  /// Throws for an article that is not open and a name that is not known: both ends of a range must be open.
  public func resolve(existing: [Int], names: [(name: String, articles: [Int])]) throws(CommandError) -> [Int] {
    var chosen: Set<Int> = []
    for part in parts {
      switch part.item {
      case .all: chosen.formUnion(existing)
      case .numbers(let numbers):
        for number in [numbers.lowerBound, numbers.upperBound] where !existing.contains(number) {
          throw CommandError(.noSuchArticle(number, existing: existing), part.range)
        }
        chosen.formUnion(existing.filter(numbers.contains))
      case .name(let name):
        guard let set = names.first(where: { $0.name == name }) else {
          throw CommandError(.unknownSet(name, known: names.map(\.name)), part.range)
        }
        chosen.formUnion(set.articles.filter(existing.contains))
      }
    }
    return chosen.sorted()
  }
}
