import CommandLanguage

/// `help [TOPIC]`.
struct HelpVerb: ShellVerb {
  let name = "help"
  let group = VerbGroup.shell
  let usage = "[VERB | TOPIC]"
  let summary = "the verbs; what one does, takes and shows; or a topic: \(HelpTopics.names.joined(separator: ", "))"
  let words = [WordKind.topic]

  func run(_ call: Call) throws -> Output {
    try call.atMost(1)
    guard let word = call.words.first else { return .text(overview(call.shell)) }
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
    if !verb.aliases.isEmpty { text.line("Also: \(verb.aliases.joined(separator: ", "))") }
    if !verb.details.isEmpty {
      text.line()
      text.line(verb.details)
    }
    let options = verb is LetVerb || verb is ExpectVerb ? [] : verb.options(shell)
    let columns = (verb as? any ListingVerb).map { listing in ListingOptions.shortColumns(of: listing, shell).map(\.name) } ?? []
    let own = options.filter { !columns.contains($0.name) }
    if !own.isEmpty {
      text.line()
      for option in own {
        let name = if case .word(let placeholder) = option.value { "--\(option.name) \(placeholder)" } else { "--\(option.name)" }
        text.line(AnalyzerHelp.row(name, option.help))
      }
    }
    if !columns.isEmpty {
      text.line()
      text.line("--COLUMN VALUE for each of: \(columns.joined(separator: ", "))")
    }
    return text
  }
}
