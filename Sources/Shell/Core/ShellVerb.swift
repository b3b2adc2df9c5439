import AnalyzerKit
import CommandLanguage

/// A verb of the shell.
protocol ShellVerb: Sendable {
  var name: String { get }
  var aliases: [String] { get }
  var group: VerbGroup { get }
  /// What it takes, as help shows it: `REF KEY=VALUE…`; empty for nothing.
  var usage: String { get }
  /// One line.
  var summary: String { get }
  /// More lines for `help VERB`, and examples.
  var details: String { get }
  /// Whether it changes the session: such commands are journaled, can be undone, and are recovered after a crash.
  var changesSession: Bool { get }
  /// How it stands in the journal, from which `history --script` makes scripts.
  var journal: JournalRule { get }
  /// What its plain words are, for completion; the last one repeats.
  var words: [WordKind] { get }
  func options(_ shell: Shell) -> [OptionSchema]
  func run(_ call: Call) throws -> Output
}

extension ShellVerb {
  var aliases: [String] { [] }
  var usage: String { "" }
  var details: String { "" }
  var changesSession: Bool { false }
  var journal: JournalRule { group == .shell ? .none : .repeatable }
  var words: [WordKind] { [] }
  func options(_ shell: Shell) -> [OptionSchema] { [] }
}
