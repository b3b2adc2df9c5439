/// The pronouns that are followed to who they stand for.
enum Pronoun {
  case he, she, they, it, author, other

  init(_ passage: Passage, _ token: Int) {
    func isOne(_ words: [StaticString]) -> Bool { words.contains { passage.isWord(token, $0) } }
    if isOne(["he", "his", "him"]) {
      self = .he
    } else if isOne(["she", "her"]) {
      self = .she
    } else if isOne(["they", "their", "them"]) {
      self = .they
    } else if isOne(["it", "its"]) {
      self = .it
    } else if isOne(["i", "me", "my"]) {
      self = .author
    } else {
      self = .other
    }
  }
}
