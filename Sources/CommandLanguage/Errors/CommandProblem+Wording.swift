extension CommandProblem {
  /// What was found and what was expected, in one line.
  public var message: String {
    switch self {
    case .unclosedQuotation: "this quotation mark is never closed"
    case .undefinedVariable(let name, _): "there is no variable $\(name)"
    case .missingArgument(let number, let given): "there is no argument $\(number): the script was given \(Self.count(given, "argument"))"
    case .missingVerb: "a command begins with a verb"
    case .missingFile(let mark): "a file name belongs after \(mark)"
    case .extraAfterFile(let file): "nothing may follow the file “\(file)”"
    case .missingShellCommand: "a shell command belongs after |"
    case .unknownVerb(let word, _): "there is no verb “\(word)”"
    case .missingWord(let what, let verb): "\(verb) needs \(what)"
    case .unexpectedWord(let word, let verb): "\(verb) does not know what to do with “\(word)”"
    case .unknownOption(let name, let verb, _): "\(verb) has no option --\(name)"
    case .missingOptionValue(let name, let placeholder): "--\(name) needs a value: --\(name) \(placeholder)"
    case .flagTakesNoValue(let name): "--\(name) takes no value"
    case .repeatedOption(let name): "--\(name) can be given only once"
    case .operatorInOption(let text): "“--\(text)” compares, which is done by --where"
    case .notACondition(let word):
      "“\(word)” is no condition: it is written COLUMN=VALUE, without blanks (also != < <= > >= and ~ for words)"
    case .missingColumn(let sign): "a column belongs before \(sign)"
    case .unknownColumn(let name, let known): "there is no column “\(name)”" + Self.list(known, unless: suggestion)
    case .unknownOperator(let sign): "there is no operator \(sign)"
    case .missingValue(let sign): "a value belongs after \(sign)"
    case .oneValueOnly(let sign): "\(sign) compares with one value; a decimal has a point, not a comma"
    case .notOrdered(let column, let sign): "\(column) has no order, so \(sign) makes no sense"
    case .notInSet(let column, let word, let values): "\(column) is never “\(word)”" + Self.list(values, unless: suggestion, "it is one of")
    case .wrongKind(let column, let word, let expected): "\(column) is \(expected), which “\(word)” is not"
    case .notAnArticleSet(let word): "“\(word)” names no articles: write 1, 2-5, 1,3, all, or a name made by let"
    case .noSuchArticle(let number, let existing): "there is no article \(number)" + Self.open(existing)
    case .unknownSet(let name, _): "no set of articles is called “\(name)”"
    case .backwards(let text, _): "“\(text)” runs backwards"
    case .numbersBeginAtOne: "numbers begin at 1"
    case .notAReference(let word): "“\(word)” points at nothing: write 2 (an article), 2.4 (its block 4), q3, 2:q3 or last"
    case .notACountRange(let word): "“\(word)” is no number of rows: write 0, 0-1, or 3- for three or more"
    case .notACount(let name, let word, let least): "\(name) is a whole number from \(least) up, which “\(word)” is not"
    case .other(let message, _): message
    }
  }

  /// What to do instead, where there is a good guess.
  public var suggestion: String? {
    switch self {
    case .unclosedQuotation: "close it, or put a word that begins with it between other marks: \"'tis\""
    case .undefinedVariable(let name, let known):
      Self.guess(Suggestion.find(name, among: known, as: .value).map { "$\($0)" })
        ?? "let \(name)=VALUE sets it, and '$\(name)' means the characters"
    case .missingArgument(let number, _): "'$\(number)' means the characters"
    case .unknownVerb(let word, let known): Self.guess(Suggestion.find(word, among: known, as: .verb)) ?? "help lists the verbs"
    case .unknownOption(let name, let verb, let known):
      Self.guess(Suggestion.find(name, among: known, as: .option).map { "--\($0)" }) ?? "help \(verb) lists its options"
    case .unexpectedWord(let word, _): Self.unexpected(word)
    case .operatorInOption(let text): "write --where \(text)"
    case .unknownColumn(let name, let known): Self.guess(Suggestion.find(name, among: known, as: .column))
    case .unknownOperator(let sign): Self.guess(Self.operators(sign))
    case .notInSet(_, let word, let values): Self.guess(Suggestion.find(word, among: values, as: .value))
    case .unknownSet(let name, let known):
      Self.guess(Suggestion.find(name, among: known, as: .value)) ?? "let \(name) = articles … makes one"
    case .backwards(_, let suggestion): Self.guess([suggestion])
    case .other(_, let suggestion): suggestion
    default: nil
    }
  }

  private static func guess(_ words: [String]) -> String? {
    guard let last = words.last else { return nil }
    return "did you mean " + (words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last) + "?"
  }

  private static func list(_ known: [String], unless suggestion: String?, _ start: String = "there are") -> String {
    suggestion == nil && !known.isEmpty ? "; \(start) \(known.joined(separator: ", "))" : ""
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 0 ? "no \(noun)s" : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func open(_ existing: [Int]) -> String {
    switch (existing.first, existing.last) {
    case (nil, _), (_, nil): ": none is open"
    case (let first?, let last?) where first == last: "; only \(first) is open"
    case (let first?, let last?): "; \(existing.count) are open, from \(first) to \(last)"
    }
  }

  private static func unexpected(_ word: String) -> String? {
    for mark in [">>", ">", "|"] where word.hasPrefix(mark) && word != mark {
      return "\(mark) needs a blank on either side: \(mark) \(word.dropFirst(mark.count))"
    }
    return nil
  }

  private static func operators(_ sign: String) -> [String] {
    switch sign {
    case "==", "===": ["="]
    case "=>": [">="]
    case "=<": ["<="]
    case "<>", "!==": ["!="]
    case "=~", "~=", "~~": ["~"]
    case "!=~", "!~": ["!="]
    default: []
    }
  }
}
