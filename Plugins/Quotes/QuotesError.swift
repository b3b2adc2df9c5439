/// Why an article cannot be searched for quotations.
public enum QuotesError: Error, Equatable, CustomStringConvertible {
  case otherLanguage(String)

  public var description: String {
    switch self {
    case .otherLanguage(let language):
      "the article's language is “\(language)” and quotes reads English: if it is English, correct its language (meta language=en)"
    }
  }
}
