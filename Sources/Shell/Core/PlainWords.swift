import CommandLanguage
import Workbench

/// The words of a verb given as a command of the program (`lede kwic ferry story.txt --as json`): its arguments, its options, and the files.
///
/// Arguments come first, as many as the verb's usage declares; what follows are files. A word may stand for an optional argument, or for one
/// more of several, where it names no file and looks like none. Where that guesses wrong, `--` after the arguments ends them.
public struct PlainWords {
  /// Options of the program that every verb takes.
  static let ownOptions = [
    OptionSchema("set", .word(placeholder: "ANALYZER.OPTION=VALUE"), repeats: true, help: "set an option of an analyzer"),
    OptionSchema("input-format", .word(placeholder: "FORMAT"), help: "read the files as this, instead of guessing"),
  ]

  public private(set) var files: [String]
  /// What `--set` sets.
  public let settings: [String]
  public let inputFormat: String?
  /// The arguments that the verb needs and that are missing, as its usage calls them.
  public let missing: String?
  private let verb: String
  private let options: [String]
  private let arguments: [String]

  /// Throws `CommandError` for an unknown verb and for options that it lacks. `isFile`: whether a word names a file or looks like a name of one.
  init(_ verb: any ShellVerb, _ words: [String], _ shell: Shell, isFile: (String) -> Bool) throws(CommandError) {
    let end = words.firstIndex(of: "--")
    var before: [String] = []
    var options: [Arguments.Option] = []
    if let command = Command(arguments: [verb.name] + words[..<(end ?? words.count)]) {
      let schemas = verb.options(shell)
      let sorted = try command.arguments(schemas + PlainWords.ownOptions.filter { own in !schemas.contains { $0.name == own.name } })
      before = sorted.words.map(\.text)
      options = sorted.options
    }
    let after = end.map { Array(words[($0 + 1)...]) }
    self.verb = verb.name
    settings = options.filter { $0.name == "set" }.compactMap(\.value?.text)
    inputFormat = options.first { $0.name == "input-format" }?.value?.text
    let own = PlainWords.ownOptions.map(\.name)
    self.options = options.filter { !own.contains($0.name) }.map { option in
      "--\(option.name)" + (option.value.map { "=\($0.text)" } ?? "")
    }

    var rest = (before + (after ?? []))[...]
    var arguments: [String] = []
    var missing: String?
    for argument in VerbArgument.arguments(of: verb) {
      var count = 0
      while let word = rest.first, count == 0 || argument.repeats {
        let isBeforeEnd = after != nil && arguments.count < before.count
        let isNeeded = count == 0 && !argument.isOptional
        guard isNeeded || isBeforeEnd || after == nil && argument.fits(word) && !isFile(word) else { break }
        arguments.append(word)
        rest.removeFirst()
        count += 1
      }
      if count == 0, !argument.isOptional, missing == nil { missing = argument.placeholder }
    }
    self.arguments = arguments
    self.missing = missing
    files = Array(rest)
  }

  /// The verb with its arguments and options, for the shell that has the files open.
  public var command: Command? { Command(arguments: [verb] + options + (arguments.isEmpty ? [] : ["--"] + arguments)) }
}

extension Shell {
  /// Verbs, with their other names, that answer with a listing about articles.
  public static func listings(_ registry: Registry) -> [String] {
    let own = VerbList.builtIn.filter { $0 is any ListingVerb }.flatMap { [$0.name] + $0.aliases }
    return own + registry.analyzers.flatMap(\.verbs) + registry.verbs.flatMap(\.verbs)
  }

  /// The words after a verb that was given as a command of the program. Throws `CommandError`.
  public func plainWords(_ verb: String, _ words: [String], isFile: (String) -> Bool) throws -> PlainWords {
    try PlainWords(try verbs.find(Word(bare: verb)), words, self, isFile: isFile)
  }

  /// The options of every listing, and those of the program.
  public static func plainOptions(_ registry: Registry) -> [String] {
    let listing = PassedOn.options(Shell(registry: registry, program: "", io: ShellIO(write: { _ in }, message: { _ in })))
    return (listing + PlainWords.ownOptions).map(\.name)
  }
}
