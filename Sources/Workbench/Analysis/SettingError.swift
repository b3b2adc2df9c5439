/// An option that no analyzer has.
public struct SettingError: Error, Equatable, CustomStringConvertible {
  public var name: String
  public var known: [String]

  public var description: String {
    "there is no option “\(name)”"
      + (known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))")
  }
}
