/// A lexicon of the user's own: words with weights, or words with categories.
enum UserLexicon: Sendable, Equatable {
  /// A word or phrase and how positive or negative it is.
  struct WeightedEntry: Sendable, Equatable {
    /// Folded; one or more words separated by single blanks.
    var words: String
    var weight: Double
  }

  case weights([WeightedEntry])
  case categories(CategoryDictionary)
}
