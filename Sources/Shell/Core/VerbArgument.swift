/// One argument of a verb as its usage declares it: `WORD`, `[N]`, `WORD…`.
struct VerbArgument: Equatable {
  /// Without brackets and `…`.
  var placeholder: String
  var isOptional: Bool
  /// Whether several words may stand for it.
  var repeats: Bool

  /// The arguments of a verb whose plain words are its own, and are neither articles nor settings of them.
  static func arguments(of verb: any ShellVerb) -> [VerbArgument] {
    guard verb.words.contains(.free) else { return [] }
    return verb.usage.split(separator: " ").map { piece in
      let placeholder = piece.filter { !"[]…".contains($0) }
      return VerbArgument(placeholder: placeholder, isOptional: piece.hasPrefix("["), repeats: piece.contains("…"))
    }.filter { $0.placeholder != "OPTIONS" && !$0.placeholder.hasPrefix("--") }
  }

  /// Whether a word can stand for it, as far as its placeholder tells: `N` is a whole number.
  func fits(_ word: String) -> Bool { placeholder != "N" || Int(word) != nil }
}
