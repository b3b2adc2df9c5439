import AnalyzerKit
import CommandLanguage
import Workbench

/// `analyzers [NAME]`: what the program was built with.
struct AnalyzersVerb: ShellVerb {
  let name = "analyzers"
  let group = VerbGroup.shell
  let usage = "[NAME]"
  let summary = "the analyzers, what they require; NAME shows its columns, options and examples"
  let words = [WordKind.analyzer]

  func run(_ call: Call) throws -> Output {
    try call.atMost(1)
    if call.words.isEmpty {
      var text = StyledText()
      for analyzer in call.workspace.registry.analyzers {
        let needs = analyzer.requires.map(\.layer)
        text.add(analyzer.info.verb, .bold)
        text.line(
          "  \(analyzer.info.version)  \(analyzer.info.summary)" + (needs.isEmpty ? "" : " (after \(needs.joined(separator: ", ")))"))
      }
      return .text(text)
    }
    let analyzer = try Analyzers.named(call)[0]
    return .line("\(analyzer.info.verb) \(analyzer.info.version): \(analyzer.info.summary)\n\n\(AnalyzerHelp.text(analyzer))\n")
  }
}
