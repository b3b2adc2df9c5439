import Shell
import Workbench

/// `lede run SCRIPT ARGUMENTS`.
enum RunCommand {
  static func run(_ arguments: [String], registry: Registry) -> Int32 {
    var words = arguments
    var keepsGoing = false
    while let first = words.first, first.hasPrefix("--") {
      words.removeFirst()
      if first == "--" { break }
      if first == "--help" { return Console.print(Usage.text) }
      guard first == "--keep-going" else {
        return Console.complain("lede run: there is no option \(first); there is --keep-going", status: 2)
      }
      keepsGoing = true
    }
    guard let script = words.first else {
      return Console.complain("lede run: name the script: lede run SCRIPT [ARGUMENT…]", status: 2)
    }
    let shell = Shell(registry: registry, program: Lede.program, io: Console.io(isInteractive: false))
    return Running.script(script, arguments: Array(words.dropFirst()), shell: shell, keepsGoing: keepsGoing)
  }
}
