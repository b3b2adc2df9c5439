import AnalyzerKit

/// What the analyzer finds, by example: its help, its documentation and its tests.
enum SourcesExamples {
  static let all = named + unnamed

  private static let named: [Example] = [
    Example(
      "“We will pay,” said ⟦Mayor Vera Lund⟧.",
      [["name": "Vera Lund", "named": "yes", "form": "named", "role": "official", "quoted_words": "3"]])
  ]

  private static let unnamed: [Example] = [
    Example(
      "⟦A nurse who asked not to be named because she feared for her job⟧ said the ward was closed.",
      [["named": "no", "form": "anonymous", "withheld": "yes", "reason": "she feared for her job"]])
  ]
}
