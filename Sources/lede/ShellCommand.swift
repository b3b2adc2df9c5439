import CommandLanguage
import Foundation
import Shell
import Terminal
import Workbench

/// `lede [FILE…]`: the shell; where standard input is no terminal, its lines are run as a script.
enum ShellCommand {
  static func run(_ arguments: [String], registry: Registry) -> Int32 {
    var files: [String] = []
    var isPrivate = false
    for argument in arguments {
      if argument == "--private" {
        isPrivate = true
      } else if argument.hasPrefix("--") {
        return Console.complain("lede: there is no option \(argument); lede --help lists what there is", status: 2)
      } else {
        files.append(argument)
      }
    }
    if files.count >= 1, !FileManager.default.fileExists(atPath: files[0]), !files[0].contains(where: { "*?[/.".contains($0) }),
      files[0] != "-"
    {
      let known = ["run", "analyze", "schema", "completions"] + PlainCommand.verbs(registry)
      if Shell.reservedVerbs.contains(files[0]) {
        return Console.complain(
          "lede: “\(files[0])” is a command of the shell and of scripts: lede starts it, lede run SCRIPT runs one", status: 2)
      }
      let guess = Suggestion.find(files[0], among: known, as: .verb).first
      return Console.complain(
        "lede: “\(files[0])” is neither a file nor a command"
          + (guess.map { "; did you mean \($0)?" } ?? "; lede --help lists the commands"),
        status: 2)
    }
    let isInteractive = TerminalInfo.isTerminal(0) && (TerminalInfo.isTerminal(1) || TerminalInfo.isTerminal(2))
    let shell = Shell(registry: registry, program: Lede.program, io: Console.io(isInteractive: isInteractive))
    if isInteractive { return InteractiveShell(shell: shell, isPrivate: isPrivate).run(opening: files) }
    if !files.isEmpty, let command = Command(arguments: ["open"] + files) {
      let status = Running.status(of: shell) { try shell.run(command) }
      if status != 0 { return status }
    }
    return Running.script("-", arguments: [], shell: shell, keepsGoing: false)
  }
}
