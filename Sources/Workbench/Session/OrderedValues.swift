/// Values by name, in the order in which the names were first set: what is written to files must not depend on hashing.
public struct OrderedValues<Value: Sendable & Equatable>: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    public var name: String
    public var value: Value
  }

  public private(set) var entries: [Entry] = []

  public init() {}

  /// Entries whose names differ.
  init(_ entries: [Entry]) { self.entries = entries }

  public var names: [String] { entries.map(\.name) }

  /// Nil removes.
  public subscript(name: String) -> Value? {
    get { entries.first { $0.name == name }?.value }
    set {
      let at = entries.firstIndex { $0.name == name }
      switch (at, newValue) {
      case (let at?, let value?): entries[at].value = value
      case (let at?, nil): entries.remove(at: at)
      case (nil, let value?): entries.append(Entry(name: name, value: value))
      case (nil, nil): break
      }
    }
  }
}
