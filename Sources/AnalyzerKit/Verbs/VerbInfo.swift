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
  /// The verb of the listing whose form it is: it is then no verb of its own but that listing's flag (`entities --across`), with options and
  /// columns of its own.
  public var flagOf: String?
  /// Whether its rows are about all articles together, as frequencies are: `--by publisher` then runs it for the articles of each publisher,
  /// `--by part` for the headings, quotations and narration of all.
  public var isAboutAllArticles: Bool
  /// The option whose values are columns by which the verb divides its rows itself, where they are none of the article's: `--by` with one of
  /// them sets it.
  public var divisionOption: String?

  public init(
    verb: String, arguments: String = "", summary: String, examples: [(command: String, meaning: String)] = [], aliases: [String] = [],
    flagOf: String? = nil, isAboutAllArticles: Bool = false, divisionOption: String? = nil
  ) {
    self.verb = verb
    self.arguments = arguments
    self.summary = summary
    self.examples = examples
    self.aliases = aliases
    self.flagOf = flagOf
    self.isAboutAllArticles = isAboutAllArticles
    self.divisionOption = divisionOption
  }
}
