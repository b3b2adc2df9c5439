import AnalyzerKit
import CommandLanguage
import Workbench

/// Every verb the shell knows: its own, one listing for each analyzer, and those that modules bring.
struct VerbList: Sendable {
  static let builtIn: [any ShellVerb] = [
    OpenVerb(), PasteVerb(), ArticlesVerb(), UseVerb(), ShowVerb(), OutlineVerb(), KeepVerb(), TrimVerb(), MetaVerb(), ReloadVerb(),
    CloseVerb(), AnalyzeVerb(), WhyVerb(),
    NoteVerb(), NotesVerb(), TagVerb(), FixVerb(), ConfirmVerb(), MergeVerb(), RejectVerb(), MarkVerb(), EditsVerb(), UndoVerb(),
    RedoVerb(),
    SaveVerb(), LoadVerb(), VerifyVerb(), HistoryVerb(), SourceVerb(), SetVerb(), LetVerb(), ExportVerb(), ExpectVerb(),
    HelpVerb(), AnalyzersVerb(), StatusVerb(), EchoVerb(), TimerVerb(), QuitVerb(),
  ]

  let all: [any ShellVerb]

  init(registry: Registry) {
    all =
      VerbList.builtIn + registry.analyzers.map { AnalyzerListing(analyzer: $0, registry: registry) }
      + registry.verbs.map { ModuleListing(entry: $0) }
  }

  var names: [String] { all.map(\.name) }

  func named(_ name: String) -> (any ShellVerb)? { all.first { $0.name == name || $0.aliases.contains(name) } }

  /// The verb behind a word. Throws with a suggestion where there is none.
  func find(_ word: Word) throws(CommandError) -> any ShellVerb {
    if let verb = named(word.text) { return verb }
    throw CommandError(.unknownVerb(word.text, known: all.flatMap { [$0.name] + $0.aliases }), word.range)
  }
}
