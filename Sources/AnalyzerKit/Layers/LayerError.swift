/// A layer that an analyzer asked for and may not have.
public enum LayerError: Error, Equatable, CustomStringConvertible {
  case undeclared(layer: String, declared: [String])
  case otherMarks(layer: String, expected: String)

  public var description: String {
    switch self {
    case .undeclared(let layer, let declared):
      "the layer “\(layer)” was read but not declared: add .layer(.\(layer)) to requires"
        + (declared.isEmpty ? "" : " (declared: \(declared.joined(separator: ", ")))")
    case .otherMarks(let layer, let expected): "the layer “\(layer)” does not hold marks of type \(expected)"
    }
  }
}
