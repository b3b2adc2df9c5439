import AnalyzerKit

/// Options of analyzers as the user set them, by `analyzer.option`.
public struct AnalyzerSettings: Sendable, Equatable {
  public private(set) var values = OrderedValues<String>()

  public init(_ values: OrderedValues<String> = OrderedValues()) { self.values = values }

  /// Sets an option after checking that it exists and takes the value. Throws `SettingError` or `FieldError`.
  public mutating func set(_ name: String, to word: String, in registry: Registry) throws {
    let (analyzer, option) = try AnalyzerSettings.find(name, in: registry)
    _ = try option.parse(word)
    values["\(analyzer.name).\(option.name)"] = word.isEmpty ? nil : word
  }

  /// The analyzer and the option that a name such as `sentiment.mode` stands for. Throws `SettingError`.
  public static func find(_ name: String, in registry: Registry) throws(SettingError) -> (AnalyzerEntry, FieldSchema) {
    let known = registry.analyzers.flatMap { analyzer in analyzer.options.map { "\(analyzer.name).\($0.name)" } }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let analyzer = registry.analyzer(parts[0]),
      let option = analyzer.options.first(where: { $0.name == parts[1] })
    else { throw SettingError(name: name, known: known) }
    return (analyzer, option)
  }

  /// The option values of one analyzer, defaults where nothing was set.
  public func options(of analyzer: AnalyzerEntry) throws -> [FieldValue] {
    var options = analyzer.defaults
    for (at, schema) in analyzer.options.enumerated() {
      if let word = values["\(analyzer.name).\(schema.name)"] { options[at] = try schema.parse(word) }
    }
    return options
  }
}
