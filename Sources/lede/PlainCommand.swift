import CommandLanguage
import Reading
import Shell
import Workbench

/// A verb of the shell as a command of the program: `lede quotes FILE… --by speaker`.
enum PlainCommand {
  /// Verbs that answer with text, about articles or about the program.
  private static let texts = ["show"]
  private static let withoutFiles = ["help", "analyzers"]

  /// Every verb that can be given to the program, with its other names.
  static func verbs(_ registry: Registry) -> [String] { withoutFiles + texts + Shell.listings(registry) }

  static func run(_ arguments: [String], registry: Registry) -> Int32 {
    let shell = Shell(registry: registry, program: Lede.program, io: Console.io(isInteractive: false))
    let verb = arguments[0]
    if withoutFiles.contains(verb) {
      guard let command = Command(arguments: arguments) else { return 2 }
      return Running.status(of: shell) { try shell.run(command) }
    }
    let words = Array(arguments.dropFirst())
    if words.prefix(while: { $0 != "--" }).contains("--help"), let command = Command(arguments: ["help", verb]) {
      return Running.status(of: shell) { try shell.run(command) }
    }
    return Running.status(of: shell) {
      let plain = try shell.plainWords(verb, words, isFile: Reading.looksLikeFile)
      if let missing = plain.missing { throw UsageError("\(verb): name \(missing) and the files to read") }
      if plain.files.isEmpty { throw UsageError("\(verb): name the files to read, or - for standard input") }
      for setting in plain.settings {
        if let command = Command(arguments: ["set", setting]) { try shell.run(command, showing: false) }
      }
      try open(plain, shell)
      if let command = plain.command { try shell.run(command) }
    }
  }

  /// Opens the files, or takes up the one that is a saved session.
  private static func open(_ plain: PlainWords, _ shell: Shell) throws {
    var words = ["open"] + (plain.inputFormat.map { ["--input-format", $0] } ?? []) + ["--"] + plain.files
    if plain.inputFormat == nil, let file = plain.files.first, plain.files.count == 1, Reading.isSession(file) {
      words = ["load", "--", file]
    }
    guard let command = Command(arguments: words) else { return }
    do {
      try shell.run(command, showing: false)
    } catch let error as CommandError {
      throw FilesNotOpened(description: error.description)
    }
  }
}
