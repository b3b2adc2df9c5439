import ArticleModel

extension Article {
  /// Whether it may be read with English words and rules: its language is English, or nobody knows it.
  public var isEnglish: Bool {
    guard let language = metadata.language, !language.isEmpty else { return true }
    let tag = WordFolding.fold(language)
    return tag == "en" || tag == "english" || tag.hasPrefix("en-") || tag.hasPrefix("en_")
  }
}
