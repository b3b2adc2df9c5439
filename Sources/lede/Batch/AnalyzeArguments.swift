import AnalyzerKit
import Reading
import Workbench

/// The words after `lede analyze` as a request.
struct AnalyzeArguments {
  private(set) var request = BatchRequest(inputs: [])
  private(set) var wantsHelp = false
  private let registry: Registry

  /// Throws `UsageError`.
  init(_ words: [String], registry: Registry) throws(UsageError) {
    self.registry = registry
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        request.inputs += rest
        break
      }
      if word == "-h" {
        wantsHelp = true
      } else if word == "-" || !word.hasPrefix("-") {
        request.inputs.append(word)
      } else {
        try readOption(word, &rest)
      }
    }
  }

  private mutating func readOption(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    let name = String(parts[0].drop { $0 == "-" })
    guard word.hasPrefix("--"), let option = AnalyzeOption(rawValue: name) else {
      throw UsageError("there is no option \(parts[0])", word: name, known: AnalyzeOption.allCases.map(\.rawValue), prefix: "--")
    }
    guard let placeholder = option.value else {
      if parts.count > 1 { throw UsageError("--\(name) takes no value") }
      wantsHelp = true
      return
    }
    let value = parts.count > 1 ? parts[1] : rest.popFirst()
    guard let value, !value.isEmpty else { throw UsageError("--\(name) needs a value: --\(name) \(placeholder)") }
    try set(option, value)
  }

  private mutating func set(_ option: AnalyzeOption, _ value: String) throws(UsageError) {
    switch option {
    case .inputFormat: request.inputFormat = try inputFormat(value)
    case .only: request.only = try (request.only ?? []) + analyzers(value)
    case .with: request.contents.formUnion(try contents(value))
    case .format: request.format = try format(value)
    case .set: try setAnalyzerOption(value)
    case .date:
      guard let date = Reading.date(value) else { throw UsageError("--date takes a date such as 2022-09-24, not “\(value)”") }
      request.date = date
    case .jobs:
      guard let jobs = Int(value), (1...256).contains(jobs) else { throw UsageError("--jobs takes a number from 1 to 256, not “\(value)”") }
      request.jobs = jobs
    case .help: break
    }
  }

  private func inputFormat(_ value: String) throws(UsageError) -> FormatChoice {
    do throws(ReadingError) {
      return try FormatChoice(name: value)
    } catch {
      let known = FormatChoice.names
      throw UsageError("there is no input format “\(value)”; there are \(list(known))", word: value, known: known)
    }
  }

  private func analyzers(_ value: String) throws(UsageError) -> [String] {
    var names: [String] = []
    for word in words(value) {
      guard let analyzer = registry.analyzer(word) else {
        let known = registry.analyzers.map(\.name)
        throw UsageError("there is no analyzer “\(word)”; there are \(list(known))", word: word, known: known)
      }
      if request.only?.contains(analyzer.name) != true, !names.contains(analyzer.name) { names.append(analyzer.name) }
    }
    return names
  }

  private func contents(_ value: String) throws(UsageError) -> BatchRequest.Contents {
    var contents: BatchRequest.Contents = []
    for word in words(value) {
      guard let part = BatchRequest.Contents.names.first(where: { $0.name == word }) else {
        let known = BatchRequest.Contents.names.map(\.name)
        throw UsageError("--with takes \(list(known)), not “\(word)”", word: word, known: known)
      }
      contents.formUnion(part.contents)
    }
    return contents
  }

  private func format(_ value: String) throws(UsageError) -> String {
    let known = BatchFormats.names.map(\.name)
    guard known.contains(value) else {
      throw UsageError("there is no output format “\(value)”; there are \(list(known))", word: value, known: known)
    }
    return value
  }

  private mutating func setAnalyzerOption(_ value: String) throws(UsageError) {
    let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 2, !parts[0].isEmpty else { throw UsageError("--set takes ANALYZER.OPTION=VALUE, not “\(value)”") }
    do {
      try request.settings.set(parts[0], to: parts[1], in: registry)
    } catch let error as SettingError {
      throw UsageError(error.description, word: parts[0], known: error.known)
    } catch {
      throw UsageError("\(error)")
    }
  }

  private func words(_ value: String) -> [String] { value.split(separator: ",").map { String($0) } }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
