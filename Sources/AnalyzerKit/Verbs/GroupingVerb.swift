/// A verb that has to see all articles before it can count those of a group: names are joined over the whole set, and then counted by
/// publisher.
///
/// Its `--by` makes the same groups as that of any verb about all articles; it only gets them together.
public protocol GroupingVerb: Verb {
  /// A table for each group, all with the same columns.
  func run(_ groups: [SessionView]) throws -> [Table]
}

extension GroupingVerb {
  public func run(_ view: SessionView) throws -> Table {
    guard let table = try run([view]).first else { throw VerbError("\(Self.info.verb) made no table") }
    return table
  }
}
