/// One command as it was typed: a verb, its words, and where its output goes.
///
/// Which of the words are options depends on the verb: `arguments(_:)` sorts them once its options are known.
public struct Command: Sendable, Equatable {
  /// The line it was read from, in which every range of a word or an error is counted.
  public let line: String
  public let verb: Word
  /// What follows the verb, options included.
  public let words: [Word]
  public let redirect: Redirect?

  private init(line: String, verb: Word, words: [Word], redirect: Redirect?) {
    self.line = line
    self.verb = verb
    self.words = words
    self.redirect = redirect
  }

  /// The command of a line, nil where the line is empty or a comment.
  ///
  /// Throws for an unclosed quotation mark, a variable that is not set, and a redirection without a file or a shell command.
  public static func parse(_ line: String, variables: Variables = Variables()) throws(CommandError) -> Command? {
    let scan = Lexer.scan(line)
    var words = try Lexer.words(of: scan, variables: variables)
    var redirect: Redirect?
    if let index = words.firstIndex(where: { $0.isBare(">") || $0.isBare(">>") }) {
      redirect = try file(words, after: index, pipe: scan.pipe)
      words.removeSubrange(index...)
      if words.isEmpty { throw CommandError(.missingVerb, firstRange(scan)) }
    }
    if let pipe = scan.pipe {
      if words.isEmpty { throw CommandError(.missingVerb, pipe.mark) }
      if pipe.command.isEmpty { throw CommandError(.missingShellCommand, pipe.mark) }
      redirect = .shell(command: String(decoding: Array(line.utf8)[pipe.command], as: UTF8.self), range: pipe.command)
    }
    guard let verb = words.first else { return nil }
    return Command(line: line, verb: verb, words: Array(words.dropFirst()), redirect: redirect)
  }

  /// The command that the program's own arguments make: each is one bare word, and nothing in it is quoted, replaced or redirected.
  ///
  /// Its line is the arguments joined by blanks. Nil where there are none.
  public init?(arguments: [String]) {
    var words: [Word] = []
    var offset = 0
    for argument in arguments {
      let word = Word(bare: argument, at: offset)
      words.append(word)
      offset = word.range.upperBound + 1
    }
    guard let verb = words.first else { return nil }
    self.init(line: arguments.joined(separator: " "), verb: verb, words: Array(words.dropFirst()), redirect: nil)
  }

  /// The command that begins at word `index`, as in `expect 0 COMMAND` and `let NAME = COMMAND`; nil where there is no such word.
  public func inner(from index: Int) -> Command? {
    guard words.indices.contains(index) else { return nil }
    return Command(line: line, verb: words[index], words: Array(words[(index + 1)...]), redirect: redirect)
  }

  /// The line from word `index` on, as it was typed, without a redirection: for verbs that take free text. Empty where there is no such word.
  public func source(from index: Int) -> String {
    guard words.indices.contains(index), let last = words.last else { return "" }
    return String(decoding: Array(line.utf8)[words[index].range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// The end of the last word: where an error about something missing points.
  public var end: Range<Int> {
    let end = (words.last ?? verb).range.upperBound
    return end..<end
  }

  private static func file(_ words: [Word], after index: Int, pipe: Scan.Pipe?) throws(CommandError) -> Redirect {
    let mark = words[index]
    guard index + 1 < words.count else { throw CommandError(.missingFile(after: mark.text), mark.range) }
    let target = words[index + 1]
    if target.text.isEmpty { throw CommandError(.missingFile(after: mark.text), target.range) }
    if index + 2 < words.count { throw CommandError(.extraAfterFile(target.text), words[index + 2].range) }
    if let pipe { throw CommandError(.extraAfterFile(target.text), pipe.mark) }
    return mark.text == ">" ? .file(target) : .append(target)
  }

  private static func firstRange(_ scan: Scan) -> Range<Int> { scan.words.first?.range ?? 0..<0 }
}
