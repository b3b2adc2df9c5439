import AnalyzerKit

/// Words that may speak of a person.
struct Mention {
  enum Determiner {
    /// “president”, as in “she became president”.
    case bare
    case definite, indefinite, demonstrative
    /// “his wife”, “Dmitry’s father”, “the union’s lawyer”.
    case owned
    /// “two men”, “some nurses”.
    case counted
  }

  enum Owner {
    /// A mention, by its index.
    case mention(Int)
    /// A place of an entity that is no person.
    case place(Int)
    /// Other words.
    case words(Range<Int>)
  }

  var kind: PersonMention.Kind
  /// A name as the entity has it; a noun with what stands before it; a pronoun.
  var tokens: Range<Int>
  /// The noun, the pronoun, or the last word of a name.
  var head: Int
  var number = Person.Number.one
  /// What the words themselves state.
  var gender: Person.Gender?
  var determiner = Determiner.bare
  var owner: Owner?
  /// “Anna Berg and Ivan Orlov”: the mentions it is made of; empty for all others.
  var parts: [Int] = []
  /// The entity that a name belongs to.
  var entity: Int?
  var pronoun: PronounForm?
  var sentence: Int32
  var region: Int32
}
