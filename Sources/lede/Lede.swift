import Analyzers
import Foundation
import Shell
import Terminal
import Workbench

/// The program: tells from its first word whether it is to start the shell, run a script, analyse a batch, or answer one command.
@main
struct Lede {
  static let version = "0.1.0"
  static let program = "lede \(version)"

  static func main() {
    Interrupt.install()
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ arguments: [String]) -> Int32 {
    switch arguments.first {
    case "--version", "-V": return Console.print(program + "\n")
    case "--help", "-h": return Console.print(Usage.text)
    default: break
    }
    let registry: Registry
    do {
      registry = try Registry(analyzerModules, reservedVerbs: Shell.reservedVerbs)
    } catch {
      return Console.complain("lede: its analyzers do not fit together: \(error)", status: 1)
    }
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "analyze": return AnalyzeCommand.run(rest, registry: registry)
    case "schema": return SchemaCommand.run(rest, registry: registry)
    case "completions": return CompletionsCommand.run(rest, registry: registry)
    case "run": return RunCommand.run(rest, registry: registry)
    case let verb? where PlainCommand.verbs(registry).contains(verb): return PlainCommand.run(arguments, registry: registry)
    default: return ShellCommand.run(arguments, registry: registry)
    }
  }
}
