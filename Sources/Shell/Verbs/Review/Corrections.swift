import AnalyzerKit
import CommandLanguage
import Workbench

/// What the verbs that correct marks share.
enum Corrections {
  typealias Assignment = (key: Word, name: String, value: String)

  /// Field names and values after a check that the analyzer has such fields, that they may be set, and that they take the values.
  static func checked(
    _ assignments: [Assignment], _ analyzer: AnalyzerEntry, _ call: Call
  ) throws(CommandError) -> [(name: String, value: String)] {
    let editable = analyzer.fields.filter(\.isEditable).map(\.name)
    var fields: [(name: String, value: String)] = []
    for (word, typed, value) in assignments {
      let name = FieldSchema.folded(typed)
      guard let at = analyzer.field(name) else {
        let guess = Suggestion.find(name, among: editable, as: .column).first
        throw call.fail(
          "\(FieldError.unknown(field: name, known: editable))", at: word, suggestion: guess.map { "did you mean \($0)?" })
      }
      if !analyzer.fields[at].isEditable { throw call.fail("\(FieldError.notEditable(field: name, editable: editable))", at: word) }
      if fields.contains(where: { $0.name == name }) { throw call.fail("\(name) is given twice", at: word) }
      if analyzer.fields[at].kind != .spans {
        do {
          _ = try analyzer.fields[at].parse(value)
        } catch {
          throw call.fail("\(error)", at: word)
        }
      }
      fields.append((name, value))
    }
    return fields
  }

  /// Where the words stand of those fields that hold words of the article.
  static func places(
    _ assignments: [Assignment], _ analyzer: AnalyzerEntry, near: [TextSpan], in article: OpenArticle, _ call: Call
  ) throws(CommandError) -> [Edit.Place] {
    let search = WordPlaces(article: article, near: near, call: call)
    var places: [Edit.Place] = []
    for (word, typed, value) in assignments {
      let name = FieldSchema.folded(typed)
      guard let at = analyzer.field(name), analyzer.fields[at].kind == .spans else { continue }
      let spans = try search.find(value, field: name, at: word)
      places.append(Edit.Place(field: name, anchors: spans.map { Anchor($0, in: article.article.text) }))
    }
    return places
  }

  /// Every place of a mark: its own, and the words in its fields.
  static func extent(of index: Int, _ layer: LayerResult) -> [TextSpan] {
    layer.values(index).reduce(into: layer.marks[index].places) { places, value in
      switch value {
      case .span(let span): places.append(span)
      case .spans(let spans): places += spans
      default: break
      }
    }
  }
}
