import CommandLanguage

/// `help [VERB [COLUMN | OPTION] | TOPIC]`.
struct HelpVerb: ShellVerb {
  let name = "help"
  let group = VerbGroup.shell
  let usage = "[VERB [COLUMN | OPTION] | TOPIC]"
  let summary =
    "the verbs; what one does, takes and shows; what a column or an option of it means; or a topic: \(HelpTopics.names.joined(separator: ", "))"
  let words = [WordKind.topic]

  func run(_ call: Call) throws -> Output {
    try call.atMost(2)
    guard let word = call.words.first else { return .text(overview(call.shell)) }
    if let verb = call.shell.verbs.named(word.text), call.words.count == 2 {
      return .text(try ColumnHelp(verb: verb).text(call, call.words[1]))
    }
    try call.atMost(1)
    if let verb = call.shell.verbs.named(word.text) { return .text(HelpVerb.describe(verb, call.shell)) }
    if let topic = HelpTopics.text(word.text) { return .line(topic + "\n") }
    throw CommandError(
      .unknownVerb(word.text, known: call.shell.verbs.names + HelpTopics.names), word.range)
  }

  private func overview(_ shell: Shell) -> StyledText {
    var text = StyledText("One line, one command. help VERB says more; Tab completes.\n")
    for group in VerbGroup.allCases {
      let verbs = shell.verbs.all.filter { $0.group == group }
      if verbs.isEmpty { continue }
      text.line()
      text.line(group.rawValue, .bold)
      for verb in verbs { text.line(AnalyzerHelp.row(verb.name, verb.summary)) }
    }
    text.line()
    text.line("topics: \(HelpTopics.names.joined(separator: ", "))")
    return text
  }

  static func describe(_ verb: any ShellVerb, _ shell: Shell) -> StyledText {
    var text = StyledText([verb.name, verb.usage].filter { !$0.isEmpty }.joined(separator: " "), .bold)
    text.line()
    text.line(verb.summary)
    if !verb.aliases.isEmpty { text.line("Also called \(verb.aliases.joined(separator: ", ")).") }
    if !verb.details.isEmpty {
      text.line()
      text.line(verb.details)
    }
    let options = verb is LetVerb || verb is ExpectVerb ? [] : verb.options(shell)
    var columns: [String] = []
    if let listing = verb as? any ListingVerb {
      // An option of the verb's own goes before a column of the same name (`dispersion --parts`).
      let names = ["article"] + listing.ownOptions(shell).map(\.name)
      columns = ListingOptions.shortColumns(of: listing, shell).map(\.name).filter { !names.contains($0) }
    }
    let ofForms = (verb as? any ListingVerb)?.forms.flatMap { $0.fixedColumns.map(\.name) } ?? []
    let own = options.filter { !columns.contains($0.name) && !ofForms.contains($0.name) }
    let rows = own.map { option -> (name: String, help: String) in
      let values = option.values.map { values in
        values.allSatisfy { option.help.contains($0) } ? "" : ": \(values.joined(separator: ", "))"
      }
      return (name(of: option), option.help + (values ?? ""))
    }
    if !rows.isEmpty {
      text.line()
      text.line("Options:")
      let width = rows.map(\.name.count).max() ?? 0
      for (name, help) in rows { text.line(AnalyzerHelp.row(name, help, width: width + 2)) }
    }
    if !columns.isEmpty {
      text.line()
      text.line("--COLUMN VALUE is short for a condition, for any of these columns:")
      text.line("  " + columns.joined(separator: ", "))
    }
    return text
  }

  static func name(of option: OptionSchema) -> String {
    if case .word(let placeholder) = option.value { "--\(option.name) \(placeholder)" } else { "--\(option.name)" }
  }
}
