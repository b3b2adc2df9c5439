/// A listing that cannot be made as asked.
public enum QueryError: Error, Equatable, CustomStringConvertible {
  case unknownColumn(String, known: [String])
  case unknownPart(String, known: [String])
  case noNested(String, known: [String])

  /// The word of the command that is wrong.
  public var word: String {
    switch self {
    case .unknownColumn(let word, _), .unknownPart(let word, _), .noNested(let word, _): word
    }
  }

  /// What would have been right.
  public var known: [String] {
    switch self {
    case .unknownColumn(_, let known), .unknownPart(_, let known), .noNested(_, let known): known
    }
  }

  public var description: String {
    switch self {
    case .unknownColumn(let name, let known): "there is no column “\(name)” here; there are \(known.joined(separator: ", "))"
    case .unknownPart(let name, let known): "there is no part “\(name)”; there are \(known.joined(separator: ", "))"
    case .noNested(let name, let known):
      known.isEmpty
        ? "nothing is nested here, so --each \(name) lists nothing"
        : "there is no list “\(name)” here; there is \(known.joined(separator: ", "))"
    }
  }
}
