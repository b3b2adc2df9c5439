/// What a person should know about an analyzer, and how it appears in the shell.
public struct AnalyzerInfo: Sendable {
  /// Whether an article has many marks or one.
  public enum Shape: Sendable {
    /// A list of marks.
    case marks
    /// One mark over the whole article, written as one object.
    case record
  }

  /// The listing verb: `quotes`.
  public var verb: String
  /// The letter of its ids: `q`.
  public var letter: String
  /// One line for `help` and `analyzers`.
  public var summary: String
  /// Changes whenever results can change: saved layers of another version are stale.
  public var version: String
  /// Help, tests and documentation at once.
  public var examples: [Example]
  /// Other names of the verb, and of the layer after `--in`.
  public var aliases: [String]
  public var shape: Shape
  /// What its figures rest on, where they rest on a guess.
  public var coverage: Coverage?
  /// Whether what it finds in a part of a text can be made from the words of that part alone: `--by` and conditions on speaker, section, part or
  /// block, and `--in`, then run it anew on the part, so that a sentence half of which is quoted counts in both for the words it has there. Rows
  /// of a part have no ids.
  public var readsParts: Bool
  /// More for `help`, after columns and options: lines as they are to be shown.
  public var details: String?

  public init(
    verb: String, letter: String, summary: String, version: String, examples: [Example] = [], aliases: [String] = [], shape: Shape = .marks,
    coverage: Coverage? = nil, readsParts: Bool = false, details: String? = nil
  ) {
    self.verb = verb
    self.letter = letter
    self.summary = summary
    self.version = version
    self.examples = examples
    self.aliases = aliases
    self.shape = shape
    self.coverage = coverage
    self.details = details
    self.readsParts = readsParts
  }
}
