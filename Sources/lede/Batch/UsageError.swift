import CommandLanguage

/// A wrong word on the command line: what is wrong with it and what was probably meant.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// With a suggestion from the words that would have been right.
  init(_ description: String, word: String, known: [String], prefix: String = "") {
    let found = Suggestion.find(word, among: known, as: .value)
    self.description =
      found.isEmpty ? description : "\(description); did you mean \(found.map { prefix + $0 }.joined(separator: " or "))?"
  }
}
