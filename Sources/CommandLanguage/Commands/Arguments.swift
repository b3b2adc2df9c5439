/// The words after a verb, sorted into plain words and options.
public struct Arguments: Sendable, Equatable {
  /// One option as it was given.
  public struct Option: Sendable, Equatable {
    /// Its name as the verb declares it.
    public let name: String
    /// `--name` in the line.
    public let range: Range<Int>
    /// Nil for a flag.
    public let value: Word?
  }

  public let words: [Word]
  public let options: [Option]

  public func contains(_ name: String) -> Bool { options.contains { $0.name == name } }

  /// The value of an option that is given at most once.
  public func value(_ name: String) -> Word? { options.last { $0.name == name }?.value }

  /// The values of an option, in the order given.
  public func values(_ name: String) -> [Word] { options.filter { $0.name == name }.compactMap(\.value) }
}

extension Command {
  /// The words sorted by the options that the verb has. `--` ends the options.
  ///
  /// Throws for an option that the verb does not have, one without its value or with one too many, and one given twice that may not be.
  public func arguments(_ schemas: [OptionSchema]) throws(CommandError) -> Arguments {
    var plain: [Word] = []
    var options: [Arguments.Option] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word.isBare("--") {
        plain.append(contentsOf: words[index...])
        break
      }
      guard word.isOption else {
        plain.append(word)
        continue
      }
      let (name, attached) = Self.split(word)
      let schema = try find(name, schemas)
      if !schema.repeats, options.contains(where: { $0.name == schema.name }) {
        throw CommandError(.repeatedOption(schema.name), name.range)
      }
      var value: Word?
      switch (schema.value, attached) {
      case (.flag, let extra?): throw CommandError(.flagTakesNoValue(schema.name), extra.range)
      case (.flag, nil): break
      case (.word, let attached?): value = attached
      case (.word(let placeholder), nil):
        guard index < words.count, !words[index].isOption, !words[index].isBare("--") else {
          throw CommandError(.missingOptionValue(schema.name, placeholder), name.range)
        }
        value = words[index]
        index += 1
      }
      options.append(Arguments.Option(name: schema.name, range: name.range, value: value))
    }
    return Arguments(words: plain, options: options)
  }

  /// `--name` and what follows the first bare `=`.
  private static func split(_ word: Word) -> (name: Word, value: Word?) {
    let utf8 = Array(word.text.utf8)
    let bare = word.bareBytes
    guard let equals = utf8.indices.first(where: { utf8[$0] == UInt8(ascii: "=") && bare[$0] }) else { return (word, nil) }
    return (word.slice(0..<equals), word.slice(equals + 1..<utf8.count))
  }

  private func find(_ name: Word, _ schemas: [OptionSchema]) throws(CommandError) -> OptionSchema {
    let text = String(name.text.dropFirst(2))
    if let schema = schemas.first(where: { $0.name == text }) ?? schemas.first(where: { $0.isNamed(text) }) { return schema }
    if let end = text.firstIndex(where: { "<>~!".contains($0) }), schemas.contains(where: { $0.isNamed(String(text[..<end])) }) {
      throw CommandError(.operatorInOption(text), name.range)
    }
    throw CommandError(.unknownOption(text, verb: verb.text, known: schemas.map(\.name)), name.range)
  }
}
