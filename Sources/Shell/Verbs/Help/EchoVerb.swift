/// `echo WORDS`: prints words, for scripts.
struct EchoVerb: ShellVerb {
  let name = "echo"
  let group = VerbGroup.shell
  let usage = "WORDS"
  let summary = "print words, for scripts"
  let words = [WordKind.free]

  func run(_ call: Call) throws -> Output {
    .line(call.words.map(\.text).joined(separator: " ") + "\n")
  }
}

/// `timer on|off`: how long each command took.
struct TimerVerb: ShellVerb {
  let name = "timer"
  let group = VerbGroup.shell
  let usage = "on|off"
  let summary = "say how long each command took"

  func run(_ call: Call) throws -> Output {
    try call.atMost(1)
    switch call.words.first?.text {
    case "on": call.shell.showsTime = true
    case "off": call.shell.showsTime = false
    case nil: break
    default: throw call.fail("timer is on or off", at: call.words[0])
    }
    return .line("timer \(call.shell.showsTime ? "on" : "off")\n")
  }
}

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
