/// How a sentence uses capital letters, and so what they say.
enum SentenceStyle: UInt8 {
  /// Names and first words have them.
  case normal
  /// Most words have them: they say nothing.
  case titleCase
  /// All letters are capitals: they say nothing.
  case allCapitals
  /// No letter is a capital, in an article that is written so: names have none either.
  case allSmall
}
