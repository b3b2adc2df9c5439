import CommandLanguage

extension CommandError {
  /// How many columns a message names.
  private static let namedColumns = 12

  /// The same about a verb's columns, of which a message names the first, the verb's own, and help has the rest.
  func namingFewColumns(of verb: String) -> CommandError {
    guard case .unknownColumn(let name, let known) = problem, problem.suggestion == nil, known.count > Self.namedColumns else {
      return self
    }
    let first = known.prefix(Self.namedColumns).joined(separator: ", ")
    return CommandError(
      "there is no column “\(name)”; there are \(first) and \(known.count - Self.namedColumns) more", at: range,
      suggestion: "help \(verb) and help columns list all")
  }
}
