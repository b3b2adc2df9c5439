/// `trim REF`: sets blocks aside.
struct TrimVerb: ShellVerb {
  let name = "trim"
  let group = VerbGroup.articles
  let usage = "REF…"
  let summary = "set blocks aside: they stay in the text and are not read"
  let details = """
      trim 1.31 1.32      undo puts them back
      outline --kind caption
      trim last
    """
  let changesSession = true
  let words = [WordKind.reference]

  func run(_ call: Call) throws -> Output { try BlockDecision.run(call, keep: false) }
}
