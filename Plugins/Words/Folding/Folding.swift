import AnalyzerKit

/// Which differences between words do not count.
///
/// Lower case, straight apostrophes and no soft hyphens are the rule; capitals are kept apart, accents left out and forms of one word taken
/// together on demand.
struct Folding: Equatable, Sendable {
  /// What becomes of accents.
  enum Accents: String, FieldChoice, CaseIterable {
    /// é and e are two letters.
    case keep
    /// é is e.
    case fold
  }

  var keepsCase = false
  var accents = Accents.keep
  var lemmatizes = false
}

/// Options of a verb that counts or finds words under a folding.
protocol FoldingOptions: AnalyzerOptions {
  var folding: Folding { get set }
}

extension FoldingOptions {
  /// `--case`, `--accents`, `--lemma`: the same for every verb.
  static var foldingFields: [Field<Self>] {
    [
      Field("case", \.folding.keepsCase, help: "keep capital letters apart (May, may)"),
      Field("accents", \.folding.accents, help: "keep, or fold: é is e"),
      Field("lemma", \.folding.lemmatizes, help: "take the forms of an English word together (say, says, said, saying)"),
    ]
  }

  /// Throws where two foldings cannot go together.
  func checkFolding() throws(FieldError) {
    if folding.keepsCase, folding.lemmatizes {
      throw .notValid(field: "case", message: "it cannot go with lemma, which takes Said, said and says together: leave one of them out")
    }
  }
}
