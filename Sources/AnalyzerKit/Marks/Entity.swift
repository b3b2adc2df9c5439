/// Somebody or something that the article names, with every place where it does.
public struct Entity: Mark {
  public var span: TextSpan
  public var reason: Reason
  /// The fullest form of the name in the article.
  public var name = ""
  public var type = EntityType.PERSON
  /// What the text calls them: “President”, “Russia analyst”; nil when it does not say.
  public var role: String?
  /// Its id in the user's own list of names; nil where it is in none.
  public var link: String?
  /// In the order of the text; never empty.
  public var mentions: [EntityMention] = []

  public init(span: TextSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }

  public var places: [TextSpan] { mentions.isEmpty ? [span] : mentions.map(\.span) }

  /// How often it is mentioned.
  public var count: Int { mentions.count }

  /// Both in one, with the longer name and the mentions of both.
  public func merged(with other: Entity) -> Entity? {
    var merged = self
    merged.mentions = (mentions + other.mentions).sorted { $0.span < $1.span }
    merged.span = merged.mentions.first?.span ?? span
    if other.name.utf8.count > name.utf8.count { merged.name = other.name }
    merged.role = role ?? other.role
    merged.link = link ?? other.link
    return merged
  }

  public static let fields: [Field<Entity>] = [
    Field("name", \.name, help: "the fullest form of the name in the article", editable: true),
    Field("type", \.type, help: "OntoNotes' types: PERSON, ORG, GPE (countries, cities), LOC (other places), …", editable: true),
    Field("role", \.role, help: "what the text calls them", editable: true),
    Field("link", \.link, help: "its id in your own list (set entities.gazetteer FILE)", editable: true, shown: false),
    Field(derived: "count", \.count, help: "how often it is mentioned", total: .sum),
    Field("mentions", \.mentions, help: "every place where it is named", shown: false),
  ]
}

extension LayerKey where M == Entity {
  /// People, organisations, places, dates, numbers …
  public static var entities: LayerKey<Entity> { LayerKey("entities") }
}
