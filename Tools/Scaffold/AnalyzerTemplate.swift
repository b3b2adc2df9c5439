/// The source of a new analyzer: it finds words of a list, so that it has something to show at once.
enum AnalyzerTemplate {
  static func source(_ names: NewNames) -> String {
    let module = names.name.module
    return """
      import AnalyzerKit

      /// What this folder registers.
      public enum \(module)Module: AnalyzerModule {
        public static let analyzers: [any Analyzer.Type] = [\(module)Analyzer.self]
      }

      /// One thing found: a place, a reason and fields. Lists, filters, help and files are made from the fields.
      struct \(module)Mark: Mark {
        var span: TextSpan
        var reason: Reason
        /// The word in lower case.
        var word = ""

        init(span: TextSpan, reason: Reason) {
          self.span = span
          self.reason = reason
        }

        static let fields: [Field<\(module)Mark>] = [
          Field("word", \\.word, help: "the word in lower case")
        ]
      }

      /// Finds the words of a list: put what you look for in its place.
      struct \(module)Analyzer: Analyzer {
        static let key = LayerKey<\(module)Mark>("\(names.verb)")

        static let info = AnalyzerInfo(
          verb: "\(names.verb)", letter: "\(names.letter)", summary: "words of a list, until somebody writes what it is to find", version: "1.0",
          examples: [
            Example("The ⟦example⟧ was short.", [["word": "example"]]),
            Example("⟦Samples⟧ and one ⟦example⟧ lay on the table.", [["word": "samples"], ["word": "example"]]),
            Example("Nothing is found in this sentence."),
          ])

        private static let words: Set<String> = ["example", "examples", "sample", "samples"]

        init(options: NoOptions) {}

        func analyze(_ text: AnalyzedText, _ layers: Layers) -> [\(module)Mark] {
          (0..<text.tokens.count).compactMap { token in
            let word = WordFolding.fold(text.string(token))
            guard \(module)Analyzer.words.contains(word) else { return nil }
            let span = text.tokens.span(token)
            var mark = \(module)Mark(span: span, reason: Reason("word-list", [Evidence("word", span)]))
            mark.word = word
            return mark
          }
        }
      }

      """
  }
}
