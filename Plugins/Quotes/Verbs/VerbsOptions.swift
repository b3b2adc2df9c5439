import AnalyzerKit

/// Options of `verbs`.
struct VerbsOptions: AnalyzerOptions {
  enum Division: String, FieldChoice, CaseIterable {
    case speaker
  }

  var against = VerbsOptions.outlet
  var speaker = ""
  var per: Division?

  /// The other open articles of the same outlets.
  static let outlet = "outlet"

  static let fields: [Field<VerbsOptions>] = [
    Field(
      "against", \.against,
      help:
        "what the counts are compared with: outlet (the other open articles of the same outlets), rest (every other open article), article "
        + "numbers such as 4-9, a name made by let, or files that are not open"),
    Field("speaker", \.speaker, help: "only what speakers of this name are said to have said; compared with what anybody is in the others"),
    Field("per", \.per, help: "speaker: one row for each verb of each speaker; --by speaker is the same"),
  ]
}
