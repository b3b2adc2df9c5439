/// The name of a layer together with the type of its marks.
public struct LayerKey<M: Mark>: Sendable {
  public let name: String

  public init(_ name: String) { self.name = name }
}
