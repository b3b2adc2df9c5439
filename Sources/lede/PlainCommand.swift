import CommandLanguage
import Reading
import Shell
import Workbench

/// A verb of the shell as a command of the program: `lede quotes FILE… --by speaker`.
enum PlainCommand {
  /// Whether a word is a verb that answers with a listing or text about articles, or `help`.
  static func accepts(_ word: String, registry: Registry) -> Bool {
    registry.analyzers.contains { $0.verbs.contains(word) } || registry.verbs.contains { $0.verbs.contains(word) }
      || ["help", "outline", "meta", "show", "articles", "analyzers"].contains(word)
  }

  static func run(_ arguments: [String], registry: Registry) -> Int32 {
    let shell = Shell(registry: registry, program: Lede.program, io: Console.io(isInteractive: false))
    let verb = arguments[0]
    if verb == "help" || verb == "analyzers" {
      guard let command = Command(arguments: arguments) else { return 2 }
      return Running.status(of: shell) { try shell.run(command) }
    }
    var words = Array(arguments.dropFirst())
    if words.contains("--help"), let command = Command(arguments: ["help", verb]) {
      return Running.status(of: shell) { try shell.run(command) }
    }
    var settings: [String] = []
    var opening = ["open"]
    while let at = words.firstIndex(where: { $0 == "--set" || $0.hasPrefix("--set=") }) {
      guard let value = take(at, "--set", &words) else {
        return Console.complain("lede \(verb): --set needs ANALYZER.OPTION=VALUE", status: 2)
      }
      settings.append(value)
    }
    while let at = words.firstIndex(where: { $0 == "--input-format" || $0.hasPrefix("--input-format=") }) {
      guard let value = take(at, "--input-format", &words) else {
        return Console.complain("lede \(verb): --input-format needs a format", status: 2)
      }
      opening += ["--input-format", value]
    }
    let own = registry.verbs.first { $0.verbs.contains(verb) }
    return Running.status(of: shell) {
      let arguments = try shell.plainWords(verb, words)
      let needed = own.map { $0.info.arguments.isEmpty || $0.info.arguments.hasPrefix("[") ? 0 : 1 } ?? 0
      guard arguments.words.count > needed else {
        throw UsageError("\(verb): name \(needed == 1 && arguments.words.isEmpty ? own?.info.arguments ?? "" : "the files to read")")
      }
      for setting in settings {
        if let command = Command(arguments: ["set", setting]) { try shell.run(command, showing: false) }
      }
      if let command = Command(arguments: opening + arguments.words.dropFirst(needed)) {
        do {
          try shell.run(command, showing: false)
        } catch let error as CommandError {
          throw FilesNotOpened(description: error.description)
        }
      }
      if let command = Command(arguments: [verb] + arguments.words.prefix(needed) + arguments.options) { try shell.run(command) }
    }
  }

  /// Takes an option and its value out of the words; nil when it has no value.
  private static func take(_ at: Int, _ name: String, _ words: inout [String]) -> String? {
    let word = words.remove(at: at)
    if word != name { return String(word.dropFirst(name.count + 1)) }
    return at < words.count ? words.remove(at: at) : nil
  }
}
