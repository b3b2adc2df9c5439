import AnalyzerKit
import CommandLanguage
import Tables
import Terminal
import Workbench

/// Runs commands on a session: finds the verb, runs it, shows or writes what it answers.
///
/// Owned by one thread.
public final class Shell {
  public let workspace: Workspace
  public var io: ShellIO
  /// The program's name and version, as session files record it.
  let program: String
  let verbs: VerbList
  /// `$1`, `$2` … of the script that runs.
  var scriptArguments: [String] = []
  /// Scripts that are being run, the outermost first.
  var runningScripts: [String] = []
  /// The rows that `last` stands for.
  var lastRows: [TableRow] = []
  var showsTime = false
  /// Set by `quit`.
  public internal(set) var isFinished = false
  /// Articles that could not be read by an analyzer while a command ran; a plain command of the program then exits with 1.
  public internal(set) var hadFailures = false
  var recovery: RecoveryLog?
  /// What `paste` takes while commands are recovered.
  var recoveredPaste: String?

  public init(registry: Registry, program: String, io: ShellIO) {
    workspace = Workspace(registry: registry)
    self.io = io
    self.program = program
    verbs = VerbList(registry: registry)
  }

  /// Verbs that modules may not claim.
  public static let reservedVerbs = VerbList.builtIn.flatMap { [$0.name] + $0.aliases }

  /// Runs one line. Throws `CommandError` where a word of it is wrong, `Interrupted`, `OutputClosed`, and what the verb throws; the session is
  /// then as it was.
  public func run(_ line: String) throws {
    guard let command = try Command.parse(line, variables: variables) else { return }
    let output = try answer(command)
    try show(output, of: command)
  }

  /// Runs a command that came as the program's own arguments. `showing`: its answer is shown.
  public func run(_ command: Command, showing: Bool = true) throws {
    let output = try answer(command)
    if showing { try show(output, of: command) }
  }

  /// Runs a script file, `-` for standard input. Throws `ScriptStopped` when a line failed (it was said already), and what reading the file
  /// throws.
  public func runScript(_ path: String, arguments: [String], keepsGoing: Bool) throws {
    try ScriptRunner(shell: self, script: try ScriptRunner.read(path), keepsGoing: keepsGoing).run(arguments: arguments)
  }

  /// What a command answers, without showing it.
  func answer(_ command: Command) throws -> Output {
    let verb = try verbs.find(command.verb)
    let call = Call(shell: self, command: command, arguments: try command.arguments(verb.options(self)))
    try checkTarget(of: command)
    let started = ContinuousClock.now
    let changes = workspace.session.journal.count
    let output: Output
    do {
      defer { io.endProgress() }
      output = try verb.run(call)
    }
    if verb.journal != .none, workspace.session.journal.count == changes { workspace.journal(ReplayableLine.make(command)) }
    if showsTime {
      let passed = (ContinuousClock.now - started).components
      io.message("\(passed.seconds * 1000 + passed.attoseconds / 1_000_000_000_000_000) ms\n")
    }
    return output
  }

  /// Changes the session as one step, journals the command and logs it for recovery. When `body` throws, nothing has changed.
  @discardableResult
  func change<Result>(_ command: Command, pasted: String? = nil, _ body: (inout Session) throws -> Result) rethrows -> Result {
    let line = ReplayableLine.make(command)
    let result = try workspace.change(line, body)
    recovery?.add(RecoveryLog.Entry(line: line, pasted: pasted))
    return result
  }

  public func checkInterrupt() throws {
    if io.isInterrupted() { throw Interrupted() }
  }

  func warn(_ text: String) { io.message("warning: \(VisibleText.make(text))\n") }

  var variables: Variables {
    var values: [String: String] = [:]
    for entry in workspace.session.variables.entries { values[entry.name] = entry.value }
    return Variables(values: values, arguments: scriptArguments)
  }

  static let safeText = SafeText(make: { VisibleText.make($0) }, width: { VisibleText.width($0) })
}
