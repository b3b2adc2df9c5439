import AnalyzerKit

/// What the analyzer finds, by example: its help, its documentation and its tests.
enum PeopleExamples {
  static let all = names + nouns + pronouns

  private static let names: [Example] = [
    Example("Mayor ⟦Vera Lund⟧ resigned. ⟦Lund⟧ was tired.", [["name": "Vera Lund", "role": "Mayor", "count": "2"]])
  ]
  private static let nouns: [Example] = []
  private static let pronouns: [Example] = []
}
