import AnalyzerKit

/// The parts over which words are spread.
struct DispersionOptions: FoldingOptions {
  var parts = "article"
  var folding = Folding()

  static let fields: [Field<DispersionOptions>] =
    [
      Field(
        "parts", \.parts,
        help: "article, section (from one heading to the next), or a number: so many equal parts of all articles, one after the other")
    ] + foldingFields

  /// Throws `FieldError` for what is neither a kind of part nor a number of parts.
  func corpusParts() throws(FieldError) -> CorpusParts {
    switch WordFolding.fold(parts) {
    case "article": return .articles
    case "section": return .sections
    case let word:
      guard let count = Int(word) else {
        throw .notValid(field: "parts", message: "“\(parts)” is neither article nor section nor a number of equal parts, such as 10")
      }
      guard CorpusParts.counts.contains(count) else {
        throw .notValid(
          field: "parts", message: "\(count) is not between \(CorpusParts.counts.lowerBound) and \(CorpusParts.counts.upperBound)")
      }
      return .equal(count)
    }
  }
}
