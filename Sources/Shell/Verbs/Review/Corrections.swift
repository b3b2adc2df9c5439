import AnalyzerKit
import CommandLanguage
import Workbench

/// What the verbs that correct marks share.
enum Corrections {
  /// Field names and values after a check that the analyzer has such fields, that they may be set, and that they take the values.
  static func checked(
    _ assignments: [(key: Word, name: String, value: String)], _ analyzer: AnalyzerEntry, _ call: Call
  ) throws(CommandError) -> [(name: String, value: String)] {
    let editable = analyzer.fields.filter(\.isEditable).map(\.name)
    var fields: [(name: String, value: String)] = []
    for (word, name, value) in assignments {
      guard let at = analyzer.field(name) else {
        let guess = Suggestion.find(name, among: editable, as: .column).first
        throw call.fail(
          "\(FieldError.unknown(field: name, known: editable))", at: word, suggestion: guess.map { "did you mean \($0)?" })
      }
      if !analyzer.fields[at].isEditable { throw call.fail("\(FieldError.notEditable(field: name, editable: editable))", at: word) }
      do {
        _ = try analyzer.fields[at].parse(value)
      } catch {
        throw call.fail("\(error)", at: word)
      }
      fields.append((name, value))
    }
    return fields
  }
}
