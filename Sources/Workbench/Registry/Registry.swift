import AnalyzerKit

/// Every analyzer and verb the program was built with, checked against each other.
public struct Registry: Sendable {
  /// In an order in which every analyzer comes after those it requires; otherwise as registered.
  public let analyzers: [AnalyzerEntry]
  public let verbs: [VerbEntry]
  /// Verbs that are flags of analyzers' listings.
  private let forms: [VerbEntry]

  /// Options that every listing has; no field and no verb's option may be named like one.
  public static let listingOptions = ["where", "by", "sort", "top", "columns", "article", "in", "as", "each"]
  /// Options of the whole program; reserved like those of listings.
  public static let globalOptions = ["help", "set"]

  /// Checks and orders what the modules register. Throws `RegistryError`, which names both sides of a conflict.
  public init(_ modules: [any AnalyzerModule.Type], reservedVerbs: [String] = []) throws(RegistryError) {
    if let module = modules.first(where: { $0.analyzers.isEmpty && $0.verbs.isEmpty }) { throw .nothing(module: "\(module)") }
    func entry<A: Analyzer>(_ type: A.Type) -> AnalyzerEntry { AnalyzerEntry(type) }
    func entry<V: Verb>(_ type: V.Type) -> VerbEntry { VerbEntry(type) }
    try self.init(
      analyzers: modules.flatMap { module in module.analyzers.map { entry($0) } },
      verbs: modules.flatMap { module in module.verbs.map { entry($0) } }, reservedVerbs: reservedVerbs)
  }

  init(analyzers: [AnalyzerEntry], verbs: [VerbEntry], reservedVerbs: [String] = []) throws(RegistryError) {
    try Registry.checkNames(analyzers, verbs, reservedVerbs)
    try Registry.checkFields(analyzers, verbs)
    self.analyzers = try Registry.ordered(analyzers)
    try Registry.checkForms(verbs, analyzers)
    self.verbs = verbs.filter { $0.info.flagOf == nil }
    forms = verbs.filter { $0.info.flagOf != nil }
  }

  /// The analyzer behind a layer name, a verb or an alias.
  public func analyzer(_ name: String) -> AnalyzerEntry? {
    analyzers.first { $0.name == name } ?? analyzers.first { $0.verbs.contains(name) }
  }

  /// The analyzer whose ids begin with `letter`.
  public func analyzer(letter: String) -> AnalyzerEntry? { analyzers.first { $0.info.letter == letter } }

  /// What other tables an analyzer's listing can make, each by a flag of its own.
  public func forms(of analyzer: AnalyzerEntry) -> [VerbEntry] { forms.filter { $0.info.flagOf == analyzer.info.verb } }

  public func verb(_ name: String) -> VerbEntry? { verbs.first { $0.verbs.contains(name) } }

  private static func checkNames(_ analyzers: [AnalyzerEntry], _ verbs: [VerbEntry], _ reserved: [String]) throws(RegistryError) {
    var owners: [(what: String, name: String, owner: String)] = reserved.map { ("verb", $0, "the shell") }
    func claim(_ what: String, _ name: String, _ owner: String) throws(RegistryError) {
      if let other = owners.first(where: { $0.what == what && $0.name == name }) {
        throw .taken(what: what, name: name, first: other.owner, second: owner)
      }
      owners.append((what, name, owner))
    }
    try claim("id letter", "n", "notes")
    for analyzer in analyzers {
      try checkSpelling(analyzer)
      try claim("layer", analyzer.name, analyzer.typeName)
      try claim("id letter", analyzer.info.letter, analyzer.typeName)
      for verb in analyzer.verbs { try claim("verb", verb, analyzer.typeName) }
    }
    for entry in verbs where entry.info.flagOf == nil {
      for verb in entry.verbs { try claim("verb", verb, "the verb \(entry.info.verb)") }
    }
  }

  /// Verbs read layers that there are, and a flag belongs to a listing that has no column of its name.
  private static func checkForms(_ verbs: [VerbEntry], _ analyzers: [AnalyzerEntry]) throws(RegistryError) {
    for verb in verbs {
      let owner = "the verb \(verb.info.verb)"
      for requirement in verb.requires {
        guard let maker = analyzers.first(where: { $0.name == requirement.layer }) else {
          throw .missing(layer: requirement.layer, neededBy: owner, known: analyzers.map(\.name))
        }
        if maker.markType != requirement.markType {
          throw .wrongMarks(
            layer: requirement.layer, maker: maker.typeName, makes: maker.markName, reader: owner, reads: requirement.markName)
        }
      }
      guard let listing = verb.info.flagOf else { continue }
      guard let analyzer = analyzers.first(where: { $0.info.verb == listing }) else {
        throw .noListing(flag: verb.info.verb, listing: listing, known: analyzers.map(\.info.verb))
      }
      if analyzer.fields.named(verb.info.verb) != nil || isReserved(verb.info.verb) {
        throw .taken(what: "option of \(listing)", name: verb.info.verb, first: analyzer.typeName, second: owner)
      }
    }
  }

  private static func checkSpelling(_ analyzer: AnalyzerEntry) throws(RegistryError) {
    func isSmall(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
    let letter = analyzer.info.letter
    if letter.isEmpty || !letter.unicodeScalars.allSatisfy(isSmall) {
      throw .malformed(what: "id letter", name: letter, owner: analyzer.typeName, wanted: "a small letter from a to z")
    }
    for (what, name) in [("layer", analyzer.name)] + analyzer.verbs.map({ ("verb", $0) }) {
      let rest = name.unicodeScalars.dropFirst()
      let fits = rest.allSatisfy { isSmall($0) || ("0"..."9").contains($0) || $0 == "_" || $0 == "-" }
      if name.unicodeScalars.first.map(isSmall) != true || !fits {
        throw .malformed(what: what, name: name, owner: analyzer.typeName, wanted: "small letters, digits, _ and -")
      }
    }
  }

  private static func checkFields(_ analyzers: [AnalyzerEntry], _ verbs: [VerbEntry]) throws(RegistryError) {
    for analyzer in analyzers {
      for field in analyzer.fields where isReserved(field.name) {
        throw .reservedField(field: field.name, owner: analyzer.typeName)
      }
      for (at, field) in analyzer.fields.enumerated() {
        guard let other = Array(analyzer.fields[..<at]).named(field.name) else { continue }
        if other.name == field.name { throw .twice(field: field.name, owner: analyzer.typeName) }
        throw .alike(first: other.name, second: field.name, owner: analyzer.typeName)
      }
    }
    for verb in verbs {
      for field in verb.options where isReserved(field.name) {
        throw .reservedField(field: field.name, owner: "the verb \(verb.info.verb)")
      }
    }
  }

  /// Whether a name is, in any case, that of an option of every listing or of the program.
  private static func isReserved(_ name: String) -> Bool { (listingOptions + globalOptions).contains(FieldSchema.folded(name)) }

  private static func ordered(_ analyzers: [AnalyzerEntry]) throws(RegistryError) -> [AnalyzerEntry] {
    var ordered: [AnalyzerEntry] = []
    var path: [String] = []
    func place(_ analyzer: AnalyzerEntry) throws(RegistryError) {
      if ordered.contains(where: { $0.name == analyzer.name }) { return }
      if let at = path.firstIndex(of: analyzer.name) { throw .cycle(Array(path[at...]) + [analyzer.name]) }
      path.append(analyzer.name)
      for requirement in analyzer.requires {
        guard let maker = analyzers.first(where: { $0.name == requirement.layer }) else {
          throw .missing(layer: requirement.layer, neededBy: analyzer.typeName, known: analyzers.map(\.name))
        }
        if maker.markType != requirement.markType {
          throw .wrongMarks(
            layer: requirement.layer, maker: maker.typeName, makes: maker.markName, reader: analyzer.typeName, reads: requirement.markName)
        }
        try place(maker)
      }
      path.removeLast()
      ordered.append(analyzer)
    }
    for analyzer in analyzers { try place(analyzer) }
    return ordered
  }
}
