/// The layers that an analyzer declared it requires, of the article it reads.
public struct Layers: Sendable {
  private var layers: [(name: String, layer: any Sendable)] = []

  public init() {}

  /// Adds or replaces a layer.
  public mutating func set<M: Mark>(_ key: LayerKey<M>, _ layer: Layer<M>) {
    layers.removeAll { $0.name == key.name }
    layers.append((key.name, layer))
  }

  /// A required layer. Throws `LayerError` when it was not declared in `requires`, or is one of other marks.
  public subscript<M: Mark>(key: LayerKey<M>) -> Layer<M> {
    get throws {
      guard let entry = layers.first(where: { $0.name == key.name }) else {
        throw LayerError.undeclared(layer: key.name, declared: layers.map(\.name))
      }
      guard let layer = entry.layer as? Layer<M> else { throw LayerError.otherMarks(layer: key.name, expected: "\(M.self)") }
      return layer
    }
  }

  /// Only the layers named.
  public func limited(to names: [String]) -> Layers {
    var limited = Layers()
    limited.layers = layers.filter { names.contains($0.name) }
    return limited
  }
}
