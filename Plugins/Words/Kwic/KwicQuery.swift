import AnalyzerKit

/// A concordance as it was asked for, checked.
struct KwicQuery: Sendable {
  let pattern: Pattern
  let near: Pattern?
  let notNear: Pattern?
  let order: KwicOrder
  let window: KwicWindow
  let sample: Int?
  let seed: UInt64

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
    window = KwicWindow(characters: options.width, words: options.words > 0 ? options.words : nil)
    sample = options.sample > 0 ? options.sample : nil
    seed = UInt64(bitPattern: Int64(options.seed))
  }

  /// An expression may stand between slashes with `--regex` too.
  private static func withoutSlashes(_ expression: String) -> String {
    guard expression.utf8.count > 2, expression.hasPrefix("/"), expression.hasSuffix("/"), !expression.hasSuffix("\\/") else {
      return expression
    }
    return String(expression.dropFirst().dropLast())
  }
}
