/// The name of a new analyzer's module: an UpperCamelCase word in ASCII that is free.
struct AnalyzerName {
  /// `PassiveVoice`: the folder, the target and the beginning of its types.
  let module: String
  /// `passive_voice`: the layer, and the verb where it is free.
  let verb: String

  /// Names that Swift, its libraries or AnalyzerKit need for themselves.
  private static let reserved = [
    "Any", "Protocol", "Self", "Type", "Analyzer", "Cxx", "Dispatch", "Distributed", "Foundation", "FoundationEssentials", "Glibc", "Main",
    "Musl", "Observation", "RegexBuilder", "Swift", "Synchronization", "System", "Testing", "XCTest",
  ]

  /// Throws a `ScaffoldError` that says what is wrong with the word.
  init(_ word: String, targets: [String]) throws {
    guard let first = word.unicodeScalars.first,
      word.unicodeScalars.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || $0.isDigit) })
    else {
      throw ScaffoldError("“\(word)” cannot be a name: letters a to z and digits only, such as Hedges or PassiveVoice")
    }
    guard first.properties.isUppercase else {
      if first.isDigit { throw ScaffoldError("“\(word)” cannot be a name: it must begin with a capital letter") }
      throw ScaffoldError("“\(word)” must begin with a capital letter: \(word.prefix(1).uppercased() + word.dropFirst())")
    }
    if AnalyzerName.reserved.contains(word) { throw ScaffoldError("“\(word)” belongs to Swift or AnalyzerKit: choose another name") }
    let lower = word.lowercased()
    let taken = targets.sorted().first { [lower, "\(lower)data", "\(lower)tests"].contains($0.lowercased()) }
    if let taken { throw ScaffoldError("there is a target \(taken) in Package.swift already; nothing was changed: choose another name") }
    module = word
    verb = AnalyzerName.words(of: word).joined(separator: "_")
  }

  /// `PassiveVoice` → passive, voice; `URLs2Check` → urls2, check.
  private static func words(of name: String) -> [String] {
    let scalars = Array(name.unicodeScalars)
    var words: [String] = []
    for (at, scalar) in scalars.enumerated() {
      let begins = scalar.properties.isUppercase && at > 0 && (scalars[at - 1].properties.isLowercase || scalars[at - 1].isDigit)
      if begins || words.isEmpty { words.append("") }
      words[words.count - 1] += String(scalar).lowercased()
    }
    return words
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

/// All that a new analyzer is called.
struct NewNames {
  var name: AnalyzerName
  var verb: String
  var letter: String
}
