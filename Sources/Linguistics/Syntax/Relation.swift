/// The grammatical relation of a word to its head, as English Universal Dependencies names it: `nsubj`, `nsubj:pass`, `obj` …
public struct Relation: Hashable, Sendable {
  /// Place in `Relation.names`.
  public let number: UInt8

  init(number: Int) { self.number = number < Relation.names.count ? UInt8(truncatingIfNeeded: number) : Relation.dep.number }

  /// The relation with a name, nil where none is called so.
  public init?(name: some StringProtocol) {
    guard let number = Relation.names.firstIndex(where: { $0 == name }) else { return nil }
    self.number = UInt8(truncatingIfNeeded: number)
  }

  /// With its subtype: `nsubj:pass`.
  public var name: String { Relation.names[Int(number)] }

  /// Without its subtype: `nsubj` of `nsubj:pass`.
  public var base: Relation { Relation(number: Int(Relation.bases[Int(number)])) }

  /// All of them, in the order in which the parser's file numbers them.
  public static let names = [
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp",
    "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse",
    "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
    "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct",
    "reparandum", "root", "vocative", "xcomp",
  ]

  private static let bases: [UInt8] = names.map { name in
    let base = name.prefix { $0 != ":" }
    return UInt8(truncatingIfNeeded: names.firstIndex { $0 == base } ?? 0)
  }

  private static func named(_ name: StaticString) -> Relation { Relation(name: name.description) ?? Relation(number: 0) }

  public static let acl = named("acl")
  public static let advcl = named("advcl")
  public static let advmod = named("advmod")
  public static let amod = named("amod")
  public static let appos = named("appos")
  public static let aux = named("aux")
  public static let `case` = named("case")
  public static let cc = named("cc")
  public static let ccomp = named("ccomp")
  public static let compound = named("compound")
  public static let conj = named("conj")
  public static let cop = named("cop")
  public static let csubj = named("csubj")
  public static let dep = Relation(number: 20)
  public static let det = named("det")
  public static let discourse = named("discourse")
  public static let dislocated = named("dislocated")
  public static let expl = named("expl")
  public static let fixed = named("fixed")
  public static let flat = named("flat")
  public static let goeswith = named("goeswith")
  public static let iobj = named("iobj")
  public static let list = named("list")
  public static let mark = named("mark")
  public static let nmod = named("nmod")
  public static let nsubj = named("nsubj")
  public static let nummod = named("nummod")
  public static let obj = named("obj")
  public static let obl = named("obl")
  public static let orphan = named("orphan")
  public static let parataxis = named("parataxis")
  public static let punct = named("punct")
  public static let reparandum = named("reparandum")
  public static let root = named("root")
  public static let vocative = named("vocative")
  public static let xcomp = named("xcomp")
  public static let relativeClause = named("acl:relcl")
  public static let passiveAuxiliary = named("aux:pass")
  public static let particle = named("compound:prt")
  public static let possessor = named("nmod:poss")
  public static let passiveSubject = named("nsubj:pass")
  public static let agent = named("obl:agent")
}

extension Relation: CustomStringConvertible {
  public var description: String { name }
}
