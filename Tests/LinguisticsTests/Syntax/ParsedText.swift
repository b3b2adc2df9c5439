@testable import Linguistics

/// The words of a text's first sentence with their relation and head: `said nsubj← She`, the root as `root: said`.
struct ParsedSentence {
  private let text: AnalyzedText
  let parse: SentenceParse

  init(_ sentence: String) { self.init(analyzed(sentence)) }

  init(_ text: AnalyzedText) {
    self.text = text
    parse = text.parse(ofSentence: 0)
  }

  var root: String { parse.root.map { text.string($0) } ?? "" }

  /// `relation(head)` of the `number`th occurrence of a word.
  func edge(_ word: String, _ number: Int = 1) -> String {
    let found = parse.tokens.filter { text.string($0) == word }
    guard number <= found.count else { return "no such word" }
    let token = found[number - 1]
    return "\(parse.relation(token).name)(\(parse.head(token).map { text.string($0) } ?? ""))"
  }
}

/// What is wrong with a tree, nil for one with a single root, all heads inside and no circle.
func fault(in parse: SentenceParse) -> String? {
  let roots = parse.tokens.filter { parse.head($0) == nil }
  if roots.count != 1 { return "\(roots.count) roots" }
  if roots.contains(where: { parse.relation($0).name != "root" }) { return "the root's relation is not root" }
  var depth = [Int: Int]()
  for start in parse.tokens {
    var way: [Int] = []
    var token = start
    while depth[token] == nil, let head = parse.head(token) {
      guard parse.tokens.contains(head) else { return "a head outside" }
      if way.count > parse.tokens.count { return "a circle" }
      way.append(token)
      token = head
    }
    depth[token] = depth[token] ?? 0
    for passed in way { depth[passed] = 1 }
  }
  return nil
}
