/// A batch run that cannot start.
public enum BatchError: Error, Equatable, CustomStringConvertible {
  case unknownFormat(String, known: [String])
  /// A format that lists the marks of one analyzer, and how many were named.
  case needsOneAnalyzer(format: String, known: [String])
  /// A format that has no place for what was asked.
  case noPlace(format: String, option: String, reason: String)
  /// An analyzer that cannot be made with these options.
  case analyzer(String, message: String)

  public var description: String {
    switch self {
    case .unknownFormat(let name, let known): "there is no output format “\(name)”; there are \(known.joined(separator: ", "))"
    case .needsOneAnalyzer(let format, let known):
      "--format \(format) writes the marks of one analyzer: name it with --only (\(known.joined(separator: ", ")))"
    case .noPlace(let format, let option, let reason): "--format \(format) cannot be had with \(option): \(reason)"
    case .analyzer(let name, let message): "\(name): \(message)"
    }
  }
}
