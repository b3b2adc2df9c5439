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
