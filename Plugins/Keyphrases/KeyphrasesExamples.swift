import AnalyzerKit

extension KeyphrasesAnalyzer {
  static let examples: [Example] = [
    Example(
      "The ⟦harbor strike⟧ began on Monday. It was the third ⟦harbor strike⟧, and ⟦shops⟧ closed.",
      [["phrase": "harbor strike", "score": "1.000", "count": "2", "words": "2"], ["phrase": "shops", "count": "1"]]),
    // Who said something when is no phrase.
    Example("The ⟦miners⟧ said Tuesday that they would vote next week.", [["phrase": "miners"]]),
    Example("“We will appeal,” she said on Monday. He agreed."),
    // Singular and plural are one, shown as the article mostly writes it.
    Example(
      "The ⟦ferries⟧ were late. A ⟦ferry⟧ sank, and ⟦ferries⟧ turned back.", [["phrase": "ferries", "count": "3"]]),
    // Names are whole, without titles, and a surname alone counts for its bearer.
    Example(
      "Mayor ⟦Ada Quill⟧ opened the ⟦bridge⟧. ⟦Quill⟧ had promised it for years.",
      [["phrase": "Ada Quill", "count": "2"], ["phrase": "bridge"]]),
    Example("The ⟦University of Northfield⟧ closed its ⟦library⟧.", [["phrase": "library"], ["phrase": "University of Northfield"]]),
    // The noun, not the verb.
    Example(
      "⟦Student protests⟧ in ⟦Northfield⟧ ended. The ⟦miners⟧ protest in ⟦Aldmoor⟧.",
      [["phrase": "Student protests"], ["phrase": "miners"]]),
    Example("A ⟦12-year-old girl⟧ found the ⟦coin⟧.", [["phrase": "12-year-old girl", "words": "2"], ["phrase": "coin"]]),
    Example(
      "The ⟦University of Northfield⟧ closed its library.", [["phrase": "University of Northfield"]], options: ["min_words": "2"]),
    Example("The ⟦ferry⟧ sank. The ⟦ferry⟧ had left late with forty cows aboard.", [["phrase": "ferry"]], options: ["max": "1"]),
  ]
}
