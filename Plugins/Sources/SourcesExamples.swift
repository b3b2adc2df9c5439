import AnalyzerKit

/// What the analyzer finds, by example: its help, its documentation and its tests.
enum SourcesExamples {
  static let all = named + unnamed

  private static let named: [Example] = [
    Example(
      "“We will pay,” said ⟦Mayor Vera Lund⟧.",
      [["name": "Vera Lund", "named": "yes", "form": "named", "role": "official", "quoted_words": "3"]]),
    Example("⟦The Ministry of Ports⟧ said it would wait.", [["named": "yes", "form": "organisation", "role": "official"]]),
  ]

  private static let unnamed: [Example] = [
    Example(
      "⟦A nurse who asked not to be named because the matter is in court⟧ said the ward was closed.",
      [["named": "no", "form": "anonymous", "withheld": "yes", "reason": "the matter is in court"]]),
    Example("⟦A person familiar with the talks⟧ said they failed.", [["named": "no", "form": "anonymous"]]),
    // Nobody asks a poll for its name, nor the public.
    Example("⟦The poll⟧ showed that prices rose.", [["named": "", "form": "document"]]),
  ]
}
