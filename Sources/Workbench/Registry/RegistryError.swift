/// Analyzers that cannot be registered together.
public enum RegistryError: Error, Equatable, CustomStringConvertible {
  case taken(what: String, name: String, first: String, second: String)
  case reservedField(field: String, owner: String)
  case missing(layer: String, neededBy: String, known: [String])
  case wrongMarks(layer: String, maker: String, makes: String, reader: String, reads: String)
  case cycle([String])
  case nothing(module: String)
  case noListing(flag: String, listing: String, known: [String])
  case malformed(what: String, name: String, owner: String, wanted: String)
  case twice(field: String, owner: String)
  case alike(first: String, second: String, owner: String)

  public var description: String {
    switch self {
    case .taken(let what, let name, let first, let second):
      "\(first) and \(second) both claim the \(what) “\(name)”: rename one of them"
    case .reservedField(let field, let owner):
      "\(owner) has a field named “\(field)”, which is an option of every listing: rename the field"
    case .missing(let layer, let neededBy, let known):
      "\(neededBy) requires the layer “\(layer)”, which no analyzer makes (there are \(known.joined(separator: ", "))): "
        + "add its module to `analyzers` in Package.swift"
    case .wrongMarks(let layer, let maker, let makes, let reader, let reads):
      "\(reader) expects marks of type \(reads) in the layer “\(layer)”, but \(maker) makes \(makes)"
    case .cycle(let names):
      "analyzers require each other in a circle: \(names.joined(separator: " → ")): take one requirement out"
    case .noListing(let flag, let listing, let known):
      "the verb \(flag) is to be a flag of “\(listing)”, which is no analyzer's listing (there are \(known.joined(separator: ", ")))"
    case .nothing(let module):
      "\(module) registers nothing: declare `public static let analyzers: [any Analyzer.Type] = […]` with its type written out, or `verbs`"
    case .malformed(let what, let name, let owner, let wanted):
      "the \(what) “\(name)” of \(owner) cannot be typed as a command: write \(wanted)"
    case .twice(let field, let owner):
      "\(owner) has two fields named “\(field)”: rename one of them"
    case .alike(let first, let second, let owner):
      "\(owner) has the fields “\(first)” and “\(second)”, which are one to a person who types them: rename one of them"
    }
  }
}
