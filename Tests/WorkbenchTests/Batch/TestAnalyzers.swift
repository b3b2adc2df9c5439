import AnalyzerKit

/// A capitalised word, with its place in a field.
struct CapitalMark: Mark {
  var span: TextSpan
  var reason: Reason
  var word = ""
  var place: TextSpan

  init(span: TextSpan, reason: Reason) {
    (self.span, self.reason) = (span, reason)
    place = span
  }

  static let fields: [Field<CapitalMark>] = [Field("word", \.word, help: "the word"), Field("place", \.place, help: "where")]
}

struct Capitals: Analyzer {
  static let key = LayerKey<CapitalMark>("capitals")
  static let info = AnalyzerInfo(verb: "capitals", letter: "c", summary: "capitalised words", version: "1")
  init(options: NoOptions) {}

  func analyze(_ text: AnalyzedText, _ layers: Layers) -> [CapitalMark] {
    (0..<text.tokens.count).compactMap { token in
      let word = text.string(token)
      guard word.first?.isUppercase == true else { return nil }
      var mark = CapitalMark(span: text.tokens.span(token), reason: Reason("capital"))
      mark.word = word
      return mark
    }
  }
}

/// One mark an article without any place in its fields; throws where the article says “boom”.
struct CellMark: Mark {
  var span: TextSpan
  var reason: Reason
  var words = ""
  var amount = 0

  init(span: TextSpan, reason: Reason) { (self.span, self.reason) = (span, reason) }

  static let fields: [Field<CellMark>] = [Field("words", \.words, help: "words"), Field("amount", \.amount, help: "an amount")]
}

struct Cells: Analyzer {
  struct Failure: Error, CustomStringConvertible { let description = "it went boom" }

  static let key = LayerKey<CellMark>("cells")
  static let info = AnalyzerInfo(verb: "cells", letter: "k", summary: "cells", version: "1")
  init(options: NoOptions) {}

  func analyze(_ text: AnalyzedText, _ layers: Layers) throws -> [CellMark] {
    if text.text.string.contains("boom") { throw Failure() }
    guard text.tokens.count > 0 else { return [] }
    var mark = CellMark(span: text.span(ofSentence: 0), reason: Reason("first-sentence"))
    mark.words = text.string(mark.span)
    mark.amount = -text.tokens.count
    return [mark]
  }
}
