import AnalyzerKit

/// Options of `cooccur`.
struct CooccurOptions: AnalyzerOptions {
  /// Where two names have to stand to count as together.
  enum Unit: String, FieldChoice {
    case article, paragraph, sentence
  }

  var within = Unit.paragraph
  var type: [String] = []
  var min = 1
  var exact = false

  static let fields: [Field<CooccurOptions>] = [
    Field("within", \.within, help: "together in the same article, paragraph or sentence"),
    Field("type", \.type, help: "only names of these types: PERSON,ORG; else all but dates, amounts and numbers"),
    Field("min", \.min, help: "only pairs that are together in so many"),
    Field("exact", \.exact, help: "only what has the same name is one, as for entities --across"),
  ]

  /// The types that `type` names. Throws for a word that is none.
  func types() throws(VerbError) -> Set<EntityType> {
    if type.isEmpty { return Set(EntityType.allCases.filter { !$0.isValue }) }
    var types: Set<EntityType> = []
    for word in type {
      guard let known = EntityType(rawValue: word.uppercased()) else {
        throw VerbError("--type takes \(EntityType.allCases.map(\.rawValue).joined(separator: ", ")), not “\(word)”")
      }
      types.insert(known)
    }
    return types
  }
}
