import AnalyzerKit
import CommandLanguage
import Workbench

/// `set NAME.OPTION VALUE`: options of analyzers.
struct SetVerb: ShellVerb {
  let name = "set"
  let group = VerbGroup.session
  let usage = "[ANALYZER.OPTION [VALUE]]"
  let summary = "options of analyzers: list them, show one, set one (\"\" goes back to the default)"
  let details = """
      set
      set sentiment.mode vader
      set sentiment.lexicon words.csv
    """
  let changesSession = true
  let words = [WordKind.setting, .free]

  func run(_ call: Call) throws -> Output {
    try call.atMost(2)
    let registry = call.workspace.registry
    let settings = AnalyzerSettings(call.session.settings)
    guard let word = call.words.first else { return .line(try SetVerb.listing(registry, settings)) }
    let (name, given) = Call.assignment(word).map { ($0.name, Optional($0.value)) } ?? (word.text, call.words.dropFirst().first?.text)
    do {
      let (analyzer, option) = try AnalyzerSettings.find(name, in: registry)
      if let given {
        var changed = settings
        try changed.set(name, to: given, in: registry)
        let values = try changed.options(of: analyzer)
        _ = try analyzer.prepare(values)
        call.shell.change(call.command) { $0.settings = changed.values }
      }
      let now = AnalyzerSettings(call.session.settings)
      let at = analyzer.options.firstIndex(of: option) ?? 0
      return .line("\(analyzer.name).\(option.name)  \(SetVerb.shown(try now.options(of: analyzer)[at]))\n")
    } catch let error as SettingError {
      let guess = Suggestion.find(name, among: error.known, as: .value).first
      throw call.fail("\(error)", at: word, suggestion: guess.map { "did you mean \($0)?" })
    } catch let error as CommandError {
      throw error
    } catch {
      throw call.fail("\(error)", at: call.words.last ?? word)
    }
  }

  private static func listing(_ registry: Registry, _ settings: AnalyzerSettings) throws -> String {
    var lines = ""
    for analyzer in registry.analyzers {
      for (option, value) in zip(analyzer.options, try settings.options(of: analyzer)) {
        lines += "\(analyzer.name).\(option.name)  \(shown(value))  \(option.help)\n"
      }
    }
    return lines.isEmpty ? "no analyzer has options\n" : lines
  }

  private static func shown(_ value: FieldValue) -> String {
    switch value {
    case .none: "(not set)"
    case .text(let text): text.isEmpty ? "(not set)" : text
    case .texts(let texts): texts.joined(separator: ",")
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .flag(let value): value ? "yes" : "no"
    case .span, .spans, .records: ""
    }
  }
}
