/// Why the entities of an article cannot be found.
public enum EntitiesError: Error, Equatable, CustomStringConvertible {
  case otherLanguage(String)

  public var description: String {
    switch self {
    case .otherLanguage(let language):
      "the article's language is “\(language)” and entities reads English: correct it with meta language=en if that is wrong"
    }
  }
}
