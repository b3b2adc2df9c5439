/// `echo WORDS`: prints words, for scripts.
struct EchoVerb: ShellVerb {
  let name = "echo"
  let group = VerbGroup.shell
  let journal = JournalRule.repeatable
  let usage = "WORDS"
  let summary = "print words, for scripts"
  let words = [WordKind.free]

  func run(_ call: Call) throws -> Output {
    .line(call.words.map(\.text).joined(separator: " ") + "\n")
  }
}
