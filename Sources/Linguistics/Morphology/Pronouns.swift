/// The forms of pronouns and determiners, with what each says.
enum Pronouns {
  /// The morphology of a pronoun or determiner `text[start..<end]`; nil for another word.
  static func morphology(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Morphology? {
    // Of the plural reflexives the first letters tell enough: they are too long for the set.
    let isReflexive = end - start > 8 && end - start < 11 && endsInSelves(text, end)
    return words.value(text, start, isReflexive ? end - 3 : end).map { table[Int($0)] }
  }

  private static func endsInSelves(_ text: Span<UInt8>, _ end: Int) -> Bool {
    ASCII.lower(text[end - 1]) == 0x73 && ASCII.lower(text[end - 2]) == 0x65 && ASCII.lower(text[end - 3]) == 0x76
  }

  private struct Row {
    var words: String
    var made: (inout Morphology) -> Void
  }

  private static func personal(
    _ person: Morphology.Person, _ number: Morphology.Number?, _ grammaticalCase: Morphology.Case?, _ gender: Morphology.Gender? = nil,
    isPossessive: Bool = false, isReflexive: Bool = false
  ) -> (inout Morphology) -> Void {
    {
      ($0.person, $0.number, $0.grammaticalCase, $0.gender) = (person, number, grammaticalCase, gender)
      ($0.isPossessive, $0.isReflexive, $0.pronounType) = (isPossessive, isReflexive, .personal)
    }
  }

  private static func kind(_ type: Morphology.PronounType, _ number: Morphology.Number? = nil) -> (inout Morphology) -> Void {
    { ($0.pronounType, $0.number) = (type, number) }
  }

  private static func rows() -> [Row] {
    [
      Row(words: "i", made: personal(.first, .singular, .nominative)), Row(words: "me", made: personal(.first, .singular, .accusative)),
      Row(words: "we", made: personal(.first, .plural, .nominative)), Row(words: "us", made: personal(.first, .plural, .accusative)),
      Row(words: "you", made: personal(.second, nil, nil)),
      Row(words: "he", made: personal(.third, .singular, .nominative, .masculine)),
      Row(words: "him", made: personal(.third, .singular, .accusative, .masculine)),
      Row(words: "she", made: personal(.third, .singular, .nominative, .feminine)),
      Row(words: "it", made: personal(.third, .singular, nil, .neuter)),
      Row(words: "they", made: personal(.third, .plural, .nominative)), Row(words: "them", made: personal(.third, .plural, .accusative)),
      Row(words: "my mine", made: personal(.first, .singular, .genitive, isPossessive: true)),
      Row(words: "our ours", made: personal(.first, .plural, .genitive, isPossessive: true)),
      Row(words: "your yours", made: personal(.second, nil, .genitive, isPossessive: true)),
      Row(words: "his", made: personal(.third, .singular, .genitive, .masculine, isPossessive: true)),
      Row(words: "her hers", made: personal(.third, .singular, .genitive, .feminine, isPossessive: true)),
      Row(words: "its", made: personal(.third, .singular, .genitive, .neuter, isPossessive: true)),
      Row(words: "their theirs", made: personal(.third, .plural, .genitive, isPossessive: true)),
      Row(words: "myself", made: personal(.first, .singular, .accusative, isReflexive: true)),
      Row(words: "yourself", made: personal(.second, .singular, .accusative, isReflexive: true)),
      Row(words: "himself", made: personal(.third, .singular, .accusative, .masculine, isReflexive: true)),
      Row(words: "herself", made: personal(.third, .singular, .accusative, .feminine, isReflexive: true)),
      Row(words: "itself", made: personal(.third, .singular, .accusative, .neuter, isReflexive: true)),
      Row(words: "oursel", made: personal(.first, .plural, .accusative, isReflexive: true)),
      Row(words: "yoursel", made: personal(.second, .plural, .accusative, isReflexive: true)),
      Row(words: "themsel", made: personal(.third, .plural, .accusative, isReflexive: true)),
      Row(words: "the", made: { ($0.definiteness, $0.pronounType) = (.definite, .article) }),
      Row(words: "a an", made: { ($0.definiteness, $0.pronounType) = (.indefinite, .article) }),
      Row(words: "this that", made: kind(.demonstrative, .singular)), Row(words: "these those", made: kind(.demonstrative, .plural)),
      Row(words: "some any another either", made: kind(.indefinite)), Row(words: "no neither none nobody nothing", made: kind(.negative)),
      Row(words: "someone somebody anyone anybody", made: kind(.indefinite, .singular)),
      Row(words: "all both", made: kind(.total)), Row(words: "each every everyone", made: kind(.total)),
      Row(words: "who whom what which", made: kind(.interrogative)),
      Row(words: "whose", made: { ($0.pronounType, $0.isPossessive) = (.interrogative, true) }),
    ]
  }

  private static let table: [Morphology] = rows().map { row in
    var morphology = Morphology()
    row.made(&morphology)
    return morphology
  }

  private static let words = ShortWords(rows().enumerated().map { (words: $0.element.words, value: UInt8($0.offset)) })
}
