/// What is kept of one or several texts to make one record of them.
public protocol RecordPool: Sendable {
  associatedtype Produces: Mark
  /// Appends the texts of another pool after its own. Pools may be put together in any grouping, but in the order of their texts.
  mutating func add(_ next: Self)
  /// The record of all texts of the pool; its span and reason mean something for a pool of one text only.
  var record: Produces { get }
}

extension RecordPool {
  /// Appends a pool of the same type; one of another type is ignored.
  public mutating func add(any next: any RecordPool) {
    if let next = next as? Self { add(next) }
  }

  public var anyRecord: any Mark { record }
}
