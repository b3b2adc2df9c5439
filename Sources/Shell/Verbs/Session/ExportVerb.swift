import AnalyzerKit
import CommandLanguage
import Foundation
import Workbench

/// `export FILE`: the articles in use with their layers and corrections, as `lede analyze` writes them.
struct ExportVerb: ShellVerb {
  let name = "export"
  let group = VerbGroup.session
  let usage = "FILE [--article SET] [--only ANALYZER,…]"
  let summary = "write the articles with all that was found and corrected, as lede analyze does: .jsonl, .json"
  let words = [WordKind.file]

  func options(_ shell: Shell) -> [OptionSchema] {
    [
      ListingOptions.article,
      OptionSchema(
        "only", .word(placeholder: "ANALYZER,…"), help: "these analyzers only",
        values: shell.workspace.registry.analyzers.map(\.info.verb)),
    ]
  }

  func run(_ call: Call) throws -> Output {
    .nothing
  }
}
