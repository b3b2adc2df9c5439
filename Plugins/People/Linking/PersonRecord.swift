import AnalyzerKit

/// A person while the text is read: the mentions so far, and what they state.
struct PersonRecord {
  /// Index in the layer of entities, nil for somebody without a name.
  var entity: Int?
  var number = Person.Number.one
  var gender: Person.Gender?
  /// Whether a noun or a title stated it, not only a pronoun that was resolved.
  var isGenderStated = false
  /// Indices of mentions, in the order in which they were linked.
  var members: [Int] = []
  /// The first mention by name, and the forms of the name so far, as types of words.
  var firstName: Int?
  var forms: [[Int32]] = []
  /// Nouns of the word list that the text calls them by.
  var nouns: [Int32] = []
  /// Types of the words that describe them, with a capital: “Latvian”, “Kremlin”.
  var names: Set<Int32> = []
  /// Whether “vice”, “deputy” or “former” stands before their role.
  var isDeputy = false
  /// Whose relative somebody is, and what kind of.
  var owner: Int?
  var kinship: Kinship?
  /// “I” of the article's own words.
  var isAuthor = false
  /// The person that took this one in.
  var joinedTo: Int?
}
