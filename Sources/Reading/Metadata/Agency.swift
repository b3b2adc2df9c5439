/// News agencies and broadcasters that stand in bylines and datelines instead of a person.
enum Agency {
  private static let names: Set<String> = [
    "reuters", "associated press", "ap", "afp", "agence france-presse", "upi", "united press international", "bloomberg", "bbc", "cnn",
    "voa", "voice of america", "xinhua", "tass", "dpa", "pa", "pa media", "press association", "canadian press", "kyodo", "ansa", "efe",
    "interfax", "ria novosti", "anadolu", "pti", "ians", "yonhap", "npr", "abc", "nbc", "cbs", "fox", "sky", "deutsche welle", "dw", "apa",
    "sda", "lusa", "ntb", "ritzau", "belga", "anp", "tt", "ukrinform", "rfe/rl", "radio free europe", "al jazeera", "agencies", "wires",
  ]

  /// Whether the words are an agency's name, with `The`, `News`, `Staff` or the like around it or not.
  static func isKnown(_ piece: String) -> Bool {
    var words = piece.lowercased().split(separator: " ")[...]
    if words.first == "the" { words = words.dropFirst() }
    while words.count > 1, let last = words.last,
      ["news", "staff", "agency", "reporters", "wire", "service", "writer", "writers"].contains(last)
    {
      words = words.dropLast()
    }
    return names.contains(words.joined(separator: " "))
  }

  /// Whether the words are the name of an agency, a paper or another organisation, as they stand beside a byline.
  static func looksLikeOutlet(_ piece: String) -> Bool {
    if isKnown(piece) { return true }
    let words = piece.split(separator: " ")
    guard (1...8).contains(words.count), let last = words.last, !piece.hasSuffix(".") else { return false }
    let isCapitalised = words.allSatisfy {
      $0.unicodeScalars.first?.properties.isLowercase != true || ["of", "the", "and", "for", "in", "on"].contains($0)
    }
    return isCapitalised
      && (words.first == "The" && words.count > 1 || words.contains(where: PersonName.isOrganisationWord) || last == "News")
  }
}
