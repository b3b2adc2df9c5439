import AnalyzerKit

/// What the analyzer finds, by example: its help, its documentation and its tests.
enum PeopleExamples {
  static let all = names + nouns + pronouns

  private static let names: [Example] = [
    Example("Mayor ⟦Vera Lund⟧ resigned. ⟦Lund⟧ was tired.", [["name": "Vera Lund", "role": "Mayor", "count": "2"]])
  ]

  private static let nouns: [Example] = [
    Example(
      "⟦Carl Holm⟧, ⟦an economist⟧ at Orrin University, spoke. ⟦The economist⟧ was tired.",
      [["name": "Carl Holm", "role": "economist at Orrin University", "affiliation": "Orrin University", "count": "3"]]),
    Example(
      "⟦Odo Kray⟧ left. ⟦Jean Kray⟧, ⟦⟦his⟧ sister⟧, stayed.", [["name": "Odo Kray", "count": "2"], ["name": "Jean Kray", "count": "2"]]),
    Example("⟦A nurse⟧ came. ⟦The nurse⟧ left.", [["name": "A nurse", "named": "no", "count": "2"]]),
    Example("⟦Carl Holm⟧ is ⟦a driver⟧ from Tula.", [["name": "Carl Holm", "count": "2"]]),
    Example("No student would come. Every nurse knew it.", []),
  ]

  private static let pronouns: [Example] = [
    Example("⟦Vera Lund⟧ left early. ⟦She⟧ was late.", [["name": "Vera Lund", "gender": "she", "count": "2"]]),
    // Of the name alone nothing is inferred.
    Example("⟦Vera Lund⟧ left early.", [["name": "Vera Lund", "gender": ""]]),
    // Who “I” is inside quotation marks, the quotations tell.
    Example("“I am tired,” ⟦Carl Holm⟧ said.", [["name": "Carl Holm", "count": "1"]]),
  ]
}
