/// The ways in which a command can be wrong. `CommandProblem+Wording.swift` says each in words.
public enum CommandProblem: Sendable, Equatable {
  // The line
  case unclosedQuotation
  case undefinedVariable(String, known: [String])
  case missingArgument(String, given: Int)
  case missingVerb
  case missingFile(after: String)
  case extraAfterFile(String)
  case missingShellCommand

  // Verbs, words and options
  case unknownVerb(String, known: [String])
  case missingWord(String, verb: String)
  case unexpectedWord(String, verb: String)
  case unknownOption(String, verb: String, known: [String])
  case missingOptionValue(String, String)
  case flagTakesNoValue(String)
  case repeatedOption(String)
  case operatorInOption(String)

  // Conditions and columns
  case notACondition(String)
  case missingColumn(String)
  case unknownColumn(String, known: [String])
  case unknownOperator(String)
  case missingValue(String)
  case oneValueOnly(String)
  case notOrdered(String, String)
  case notInSet(String, String, values: [String])
  case wrongKind(String, String, expected: String)

  // What commands point at
  case notAnArticleSet(String)
  case noSuchArticle(Int, existing: [Int])
  case unknownSet(String, known: [String])
  case backwards(String, suggestion: String)
  case numbersBeginAtOne
  case notAReference(String)
  case notACountRange(String)
  case notACount(String, String, least: Int)

  /// A verb's own, already in words.
  case other(String, suggestion: String?)

  /// Whether the program was called wrongly (exit status 2) rather than a command of a script being wrong.
  public var isUsage: Bool {
    if case .missingArgument = self { return true }
    return false
  }
}
