/// `keep REF`: puts back what was set aside.
struct KeepVerb: ShellVerb {
  let name = "keep"
  let group = VerbGroup.articles
  let usage = "REF…"
  let summary = "put back blocks that were set aside: they are read again"
  let details = """
      keep 1.4            outline shows the numbers
      outline --where set_aside!=
      keep last           all that the listing before has shown
    """
  let changesSession = true
  let words = [WordKind.reference]

  func run(_ call: Call) throws -> Output { try BlockDecision.run(call, keep: true) }
}
