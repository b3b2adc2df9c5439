/// What the form of a word says: number, person, tense and so on, in the terms of Universal Dependencies; nil where it says nothing.
///
/// Told from the part of speech, the word and the words just before it. Gender is that of a pronoun's form (he, her), never that of a person.
public struct Morphology: Sendable, Equatable {
  public enum Number: String, Sendable, CaseIterable { case singular = "Sing", plural = "Plur" }
  public enum Person: String, Sendable, CaseIterable { case first = "1", second = "2", third = "3" }
  public enum Tense: String, Sendable, CaseIterable { case past = "Past", present = "Pres" }
  public enum VerbForm: String, Sendable, CaseIterable { case finite = "Fin", infinitive = "Inf", participle = "Part", gerund = "Ger" }
  public enum Mood: String, Sendable, CaseIterable { case indicative = "Ind", imperative = "Imp" }
  public enum Degree: String, Sendable, CaseIterable { case positive = "Pos", comparative = "Cmp", superlative = "Sup" }
  public enum Case: String, Sendable, CaseIterable { case nominative = "Nom", accusative = "Acc", genitive = "Gen" }
  public enum Gender: String, Sendable, CaseIterable { case masculine = "Masc", feminine = "Fem", neuter = "Neut" }
  public enum Definiteness: String, Sendable, CaseIterable { case definite = "Def", indefinite = "Ind" }
  public enum NumeralType: String, Sendable, CaseIterable { case cardinal = "Card", ordinal = "Ord" }
  public enum PronounType: String, Sendable, CaseIterable {
    case personal = "Prs"
    case article = "Art"
    case demonstrative = "Dem"
    case interrogative = "Int"
    case relative = "Rel"
    case indefinite = "Ind"
    case negative = "Neg"
    case total = "Tot"
  }

  public var grammaticalCase: Case?
  public var definiteness: Definiteness?
  public var degree: Degree?
  public var gender: Gender?
  public var mood: Mood?
  public var number: Number?
  public var numeralType: NumeralType?
  public var person: Person?
  /// not, n't.
  public var isNegated = false
  /// my, hers, whose.
  public var isPossessive = false
  public var pronounType: PronounType?
  /// myself.
  public var isReflexive = false
  public var tense: Tense?
  public var verbForm: VerbForm?

  public init() {}
}

extension Morphology: CustomStringConvertible {
  /// As CoNLL-U writes it: `Mood=Ind|Tense=Past|VerbForm=Fin`, features in alphabetical order; `_` where there is none.
  public var description: String {
    let features: [(name: String, value: String?)] = [
      ("Case", grammaticalCase?.rawValue), ("Definite", definiteness?.rawValue), ("Degree", degree?.rawValue), ("Gender", gender?.rawValue),
      ("Mood", mood?.rawValue), ("Number", number?.rawValue), ("NumType", numeralType?.rawValue), ("Person", person?.rawValue),
      ("Polarity", isNegated ? "Neg" : nil), ("Poss", isPossessive ? "Yes" : nil), ("PronType", pronounType?.rawValue),
      ("Reflex", isReflexive ? "Yes" : nil), ("Tense", tense?.rawValue), ("VerbForm", verbForm?.rawValue),
    ]
    let known = features.compactMap { feature in feature.value.map { "\(feature.name)=\($0)" } }
    return known.isEmpty ? "_" : known.joined(separator: "|")
  }
}
