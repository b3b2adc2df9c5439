/// `quit`: leaves the shell.
struct QuitVerb: ShellVerb {
  let name = "quit"
  let aliases = ["exit"]
  let group = VerbGroup.shell
  let summary = "leave; asks when there is unsaved work (so does Ctrl-D)"

  func run(_ call: Call) throws -> Output {
    try call.atMost(0)
    call.shell.leave()
    return .nothing
  }
}
