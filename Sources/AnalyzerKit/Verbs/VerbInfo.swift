/// What a person should know about a verb.
public struct VerbInfo: Sendable {
  public var verb: String
  /// What it takes, as help shows it: `PATTERN`, `[N]`; empty for none.
  public var arguments: String
  /// One line for `help`.
  public var summary: String
  /// Whole commands, each with what it answers.
  public var examples: [(command: String, meaning: String)]
  public var aliases: [String]
  /// Whether its rows are about all articles together, as frequencies are: `--by publisher` then runs it for the articles of each publisher,
  /// `--by part` for the headings, quotations and narration of all.
  public var isAboutAllArticles: Bool

  public init(
    verb: String, arguments: String = "", summary: String, examples: [(command: String, meaning: String)] = [], aliases: [String] = [],
    isAboutAllArticles: Bool = false
  ) {
    self.verb = verb
    self.arguments = arguments
    self.summary = summary
    self.examples = examples
    self.aliases = aliases
    self.isAboutAllArticles = isAboutAllArticles
  }
}
