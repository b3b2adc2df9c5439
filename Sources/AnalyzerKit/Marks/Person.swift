/// Somebody whom the article speaks of, named or not, with every place where it does.
public struct Person: Mark {
  /// The pronoun that the text uses of a person, or that goes with a word it uses (“Ms”, “the woman”). A name says nothing about it.
  public enum Gender: String, FieldChoice, CaseIterable {
    case she, he, they
  }

  public enum Number: String, FieldChoice, CaseIterable {
    case one, several
  }

  public var span: TextSpan
  public var reason: Reason
  /// The fullest form of the name; of somebody without a name, the words that introduce them.
  public var name = ""
  /// Whether the article names them: “Dmitry’s father” and “the analyst” are persons too.
  public var isNamed = true
  /// What the text says they are, in its words: “Finance Minister”, “Russia analyst at Queen’s University Belfast”.
  public var role: String?
  /// Whom or what the text says they belong to, in its words: “Queen’s University Belfast”.
  public var affiliation: String?
  public var gender: Gender?
  public var number = Number.one
  /// Other forms of the name, in the order of the text.
  public var aliases: [String] = []
  /// The words with which the text introduces them.
  public var introduced = ""
  /// The id of the entity that the name rests on.
  public var entity: String?
  /// In the order of the text; never empty.
  public var mentions: [PersonMention] = []

  public init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  public var places: [TextSpan] { mentions.isEmpty ? [span] : mentions.map(\.span) }

  /// How often the text speaks of them.
  public var count: Int { mentions.count }

  /// Both in one: the name of whoever is named, of two names the longer; what either says of role, affiliation and gender; all mentions.
  public func merged(with other: Person) -> Person? {
    var merged = self
    merged.mentions = (mentions + other.mentions).sorted { $0.span < $1.span }
    merged.span = merged.mentions.first?.span ?? span
    let takesOther = isNamed == other.isNamed ? other.name.utf8.count > name.utf8.count : other.isNamed
    merged.name = takesOther ? other.name : name
    merged.isNamed = isNamed || other.isNamed
    merged.aliases = aliases
    for alias in [name, other.name] + other.aliases where alias != merged.name && !merged.aliases.contains(alias) {
      if alias == name ? isNamed : other.isNamed { merged.aliases.append(alias) }
    }
    merged.aliases.removeAll { $0 == merged.name }
    // What is said of the one with a name says more.
    let (first, second) = takesOther ? (other, self) : (self, other)
    merged.role = first.role ?? second.role
    merged.affiliation = first.affiliation ?? second.affiliation
    merged.gender = gender ?? other.gender
    merged.introduced = other.span < span ? other.introduced : introduced
    merged.entity = entity ?? other.entity
    merged.reason.evidence += other.reason.evidence
    return merged
  }

  public static let fields: [Field<Person>] = [
    Field("name", \.name, help: "the fullest form of the name, or the words that introduce somebody without one", editable: true),
    Field("role", \.role, help: "what the text says they are, in its words", editable: true),
    Field("affiliation", \.affiliation, help: "to whom or what the text says they belong", editable: true),
    Field(
      "gender", \.gender, help: "the pronoun that the text uses, or that goes with Mr, Ms, “the woman”; never from a name", editable: true),
    Field(derived: "count", \.count, help: "how often the text speaks of them", total: .sum),
    Field("named", \.isNamed, help: "whether the article names them", editable: true),
    Field("number", \.number, help: "one person or several, such as “the protesters”", editable: true, shown: false),
    Field("aliases", \.aliases, help: "other forms of the name", shown: false),
    Field("introduced", \.introduced, help: "the words that introduce them", shown: false),
    Field("entity", \.entity, help: "the id among the entities", shown: false),
    Field("mentions", \.mentions, help: "every place where the text speaks of them: names, nouns, pronouns", shown: false),
  ]
}

extension LayerKey where M == Person {
  /// Who is who: persons with their names, roles, nouns and pronouns.
  public static var people: LayerKey<Person> { LayerKey("people") }
}
