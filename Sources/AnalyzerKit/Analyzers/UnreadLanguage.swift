/// Thrown by an analyzer whose words and rules are those of another language than the article's.
///
/// Its layer then says so instead of being empty without a word; analyzers that require the layer go on with an empty one, so that an article in
/// any language can be counted and searched.
public struct UnreadLanguage: Error, Equatable, CustomStringConvertible {
  /// The article's language, as its metadata have it.
  public var language: String
  /// What can be done about it, where something can.
  public var remedy: String?

  public init(_ language: String, remedy: String? = nil) {
    self.language = language
    self.remedy = remedy
  }

  /// Throws when an article is said to be in another language than English.
  public static func unlessEnglish(_ article: Article, remedy: String? = nil) throws(UnreadLanguage) {
    if let language = article.metadata.language, !article.isEnglish { throw UnreadLanguage(language, remedy: remedy) }
  }

  public var description: String {
    "the article's language is “\(language)”, and this reads English"
      + (remedy.map { ": \($0)" } ?? "; meta language=en says otherwise")
  }
}
