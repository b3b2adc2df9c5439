import AnalyzerKit

/// A concordance as it was asked for, checked.
struct KwicQuery: Sendable {
  private(set) var pattern: Pattern
  let near: Pattern?
  let notNear: Pattern?
  let order: KwicOrder
  let window: KwicWindow
  let sample: Int?
  let seed: UInt64
  private let typed: [String]

  /// Throws `VerbError` or `FieldError`.
  init(_ options: KwicOptions, _ arguments: [String]) throws {
    try options.check()
    pattern =
      options.regex
      ? try Pattern(expression: KwicQuery.withoutSlashes(arguments.joined(separator: " ")), folding: options.folding, verb: "kwic")
      : try Pattern(arguments, folding: options.folding, verb: "kwic")
    func context(_ words: String, _ option: String) throws -> Pattern? {
      words.isEmpty ? nil : try Pattern([words], folding: options.folding, verb: "kwic --\(option)")
    }
    near = try context(options.near, "near")
    notNear = try context(options.notNear, "not-near")
    order = try KwicOrder(options.order)
    window = KwicWindow(characters: options.width, words: options.words)
    sample = options.sample
    seed = UInt64(bitPattern: Int64(options.seed))
    typed = arguments
  }

  /// The same for the abbreviation that a single word may be (`mr.` for `mr`); nil where no such word is written.
  func abbreviated() -> (word: String, query: KwicQuery)? {
    guard typed.count == 1, pattern.textExpression == nil, typed[0].allSatisfy(\.isLetter) else { return nil }
    let word = typed[0] + "."
    guard let dotted = try? Pattern([word], folding: pattern.folder.folding, verb: "kwic"), dotted.tests != pattern.tests else {
      return nil
    }
    var query = self
    query.pattern = dotted
    return (word, query)
  }

  /// An expression may stand between slashes with `--regex` too.
  private static func withoutSlashes(_ expression: String) -> String {
    guard expression.utf8.count > 2, expression.hasPrefix("/"), expression.hasSuffix("/"), !expression.hasSuffix("\\/") else {
      return expression
    }
    return String(expression.dropFirst().dropLast())
  }
}
