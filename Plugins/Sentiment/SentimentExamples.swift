import AnalyzerKit

extension SentimentAnalyzer {
  /// Valences are VADER's; compound = sum/√(sum² + 15).
  static let examples: [Example] = [
    Example("⟦The committee met on Tuesday.⟧", [["compound": "0.000", "words": "5", "found": "0"]]),
    Example("⟦The harvest was good.⟧", [["compound": "0.440", "found": "1"]]),
    Example("⟦The harvest was not good.⟧", [["compound": "-0.341", "found": "1"]]),
    Example("⟦The harvest wasn’t good.⟧", [["compound": "-0.341"]]),
    Example("⟦The harvest was very good.⟧", [["compound": "0.493"]]),
    Example("⟦The harvest was somewhat good.⟧", [["compound": "0.383"]]),
    Example("⟦The harvest was GOOD this time.⟧", [["compound": "0.562"]]),
    Example("⟦The harvest was good!⟧", [["compound": "0.493"]]),
    Example("⟦“Good,” said the miller.⟧", [["compound": "0.440", "words": "4"]]),
    Example("⟦The harvest—good, by all accounts—is in.⟧", [["compound": "0.440"]]),
    Example("⟦The harvest was good, but the mill burned and the loss was terrible.⟧", [["found": "3"]]),
    Example("⟦The miller is fed up.⟧", [["compound": "-0.421", "found": "2"]]),
    Example("⟦It was without a doubt a good harvest.⟧", [["compound": "0.440", "found": "1"]]),
    Example("⟦The bomb fell on the mill.⟧", [["compound": "-0.494", "found": "1"]]),
    Example("⟦The mill was never so good.⟧", [["compound": "0.578"]]),
    Example("⟦The Green Party met the Supreme Court's chief.⟧", [["compound": "0.000", "found": "0"]]),
    Example("⟦Green Party Loses Its Supreme Court Case.⟧", [["found": "3"]]),
    Example("⟦An award-winning baker moved in.⟧", [["compound": "0.527", "words": "6", "found": "2"]]),
    Example("⟦The cars had a third-party insurance.⟧", [["found": "0"]]),
    Example("⟦A non-violent protest filled the square.⟧", [["found": "1"]]),
    Example("⟦The victim's brother spoke.⟧", [["compound": "-0.273", "found": "1"]]),
    Example("⟦The vote passed :)⟧", [["compound": "0.459", "words": "3", "found": "0"]]),
    Example("⟦The harvest wasn't good.⟧", [["compound": "-0.341"]], options: ["mode": "vader"]),
    // vaderSentiment does not know the curly apostrophe.
    Example("⟦The harvest wasn’t good.⟧", [["compound": "0.440"]], options: ["mode": "vader"]),
  ]
}
