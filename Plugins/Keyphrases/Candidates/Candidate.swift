/// What is counted of a sequence of words that may be a phrase.
struct Candidate {
  /// Words, 1 to 5.
  var length: Int32 = 0
  /// Occurrences; 0 for a node that only leads to longer phrases.
  var count: Int32 = 0
  /// Occurrences in which every word is part of a name.
  var names: Int32 = 0
  /// The first word of its first occurrence.
  var word: Int32 = 0
  /// Whether it is somewhere a whole noun phrase, not a piece of a longer one.
  var isWhole = false

  var isName: Bool { names * 2 > count }

  /// The words of its first occurrence.
  var words: Range<Int> { Int(word)..<Int(word + length) }
}
