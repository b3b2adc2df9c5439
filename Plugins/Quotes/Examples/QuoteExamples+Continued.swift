import AnalyzerKit

/// Several paragraphs, no cue, transcripts, headlines.
extension QuoteExamples {
  static let continued: [Example] = [
    Example(
      """
      ⟦“The river rose twice,”⟧ Ida Brandt said. ⟦“First came the mud.⟧

      ⟦“Then came the fish.”⟧
      """, [["kind": "direct", "speaker": "Ida Brandt"]], isArticle: true),
    Example(
      """
      Ida Brandt walked to the window.

      ⟦“The river rose twice,”⟧ she said.

      ⟦“Nobody counted the fish.”⟧
      """, [["kind": "direct"], ["kind": "direct"]], isArticle: true),
    Example(
      "Ida Brandt shook her head. ⟦“Nobody counted the fish.”⟧", [["kind": "direct", "speaker": "Ida Brandt"]]),
    Example(
      """
      Ida Brandt wrote in her diary:

      ⟦“The river rose twice.”⟧
      """, [["speaker": "Ida Brandt"]], isArticle: true),
    Example(
      """
      ⟦“The mill is lost, and nobody came.⟧

      The fire service arrived at noon.
      """, [], isArticle: true),
    Example(
      """
      IDA BRANDT: ⟦The river rose twice.⟧

      CLERK: ⟦When was that?⟧

      BRANDT: ⟦In April.⟧
      """, [["speaker": "Ida Brandt"], ["speaker": "CLERK"], ["speaker": "Ida Brandt"]], isArticle: true),
    Example(
      """
      Q: ⟦Did you see the river?⟧

      A: ⟦I saw it from the roof.⟧
      """, [["kind": "direct"], ["kind": "direct"]], isArticle: true),
  ]
}
