/// A layer that an analyzer reads.
public struct Requirement: Sendable, Equatable {
  public let layer: String
  /// The name of the mark type that the reader expects in it.
  public let markType: ObjectIdentifier
  public let markName: String

  /// The layer behind `key`.
  public static func layer<M: Mark>(_ key: LayerKey<M>) -> Requirement {
    Requirement(layer: key.name, markType: ObjectIdentifier(M.self), markName: "\(M.self)")
  }
}
