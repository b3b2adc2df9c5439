/// What a title before a name states of whoever bears it.
enum Honorific {
  case he, she

  private static let masculine: [StaticString] = ["Mr", "Mr.", "Mister", "Sir", "Lord", "Herr", "Monsieur", "Señor"]
  private static let feminine: [StaticString] = [
    "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady", "Madam", "Madame", "Frau", "Mme", "Señora",
  ]

  /// By the words of a title; nil where they state nothing.
  init?(_ title: Range<Int>?, _ words: ArticleWords) {
    guard let title else { return nil }
    if title.contains(where: { token in Honorific.masculine.contains { words.isWord(token, $0) } }) {
      self = .he
    } else if title.contains(where: { token in Honorific.feminine.contains { words.isWord(token, $0) } }) {
      self = .she
    } else {
      return nil
    }
  }
}
