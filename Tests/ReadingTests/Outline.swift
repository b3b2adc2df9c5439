import ArticleModel
import Reading

/// An article as the tests compare it: a line a block, with its kind, its first words and why it is set aside.
func outline(_ article: Article) -> String {
  article.blocks.map { block in
    let words = article.text.string(block.span).split(whereSeparator: \.isWhitespace)
    let kind = block.kind.rawValue + (block.level > 0 ? " \(block.level)" : "")
    return "\(kind): \(words.prefix(4).joined(separator: " "))\(words.count > 4 ? " …" : "")" + (block.setAside.map { "  [\($0)]" } ?? "")
  }.joined(separator: "\n")
}

func outline(_ text: String) throws -> String { outline(try Reading.article(text: text)) }

/// The values of a key, joined, with where they were found: `Dana Reed, Lee Moss (text)`.
func described(_ key: String, _ article: Article) -> String? {
  article.metadata[key].map { "\($0.joined) (\($0.origin.kind.rawValue))" }
}

func articles(_ text: String, path: String) throws -> [Article] {
  try Reading.articles(in: Array(text.utf8), path: path)
}

func article(_ text: String, path: String) throws -> Article {
  let all = try articles(text, path: path)
  return all[0]
}

/// A paragraph of made-up words, long enough to be one.
let body = "The council of the small harbor town voted on Monday to repair the old pier before the winter storms arrive."
let more = "Members spoke for two hours, and nobody in the crowded hall seemed to be in any hurry to go home."
let last = "The work is to begin in May, when the water is calm and the ferry runs less often than it does now."
