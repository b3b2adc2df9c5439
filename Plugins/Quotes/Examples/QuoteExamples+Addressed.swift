import AnalyzerKit

/// To whom it was said, and what is no quotation at all.
extension QuoteExamples {
  static let addressed: [Example] = [
    Example("⟦“We are out of flour,”⟧ Nora Quist told reporters.", [["speaker": "Nora Quist", "told_to": "reporters"]]),
    Example("⟦“We are out of flour,”⟧ Nora Quist told Northwire on Friday.", [["told_to": "Northwire"]]),
    Example("Nora Quist told reporters ⟦that the bakery was out of flour⟧.", [["speaker": "Nora Quist", "told_to": "reporters"]]),
    Example("Nora Quist told them ⟦the bakery was out of flour⟧.", [["speaker": "Nora Quist", "told_to": ""]]),
    Example("Nora Quist said: ⟦“We are out of flour,”⟧ to the council.", [["speaker": "Nora Quist", "told_to": "the council"]]),
    Example("Nora Quist was told ⟦that the bakery was out of flour⟧.", [["speaker": "", "told_to": "Nora Quist"]]),
    Example("⟦The baker hid the flour in a safe⟧, the jury was told on Monday.", [["speaker": "", "told_to": "the jury"]]),
    Example(
      "The Luss Echo quoted a baker as saying ⟦that the flour was old⟧.", [["speaker": "a baker", "reported_by": "Luss Echo"]]),
    Example(
      "Odo Kray, a baker, was angry. ⟦“I remember the mayor saying no,”⟧ he said.", [["speaker": "Odo Kray"]]),
    Example("Nora Quist left early. Her sister spoke to the paper."),
  ]

  static let none: [Example] = [
    Example("The “miracle” oven of Luss is rusting behind the mill."),
    Example("Her first novel, “The Salt Garden,” won a prize."),
    Example("The county banned heavy trucks from the bridge."),
    Example("Nora Quist was ordered to surrender her keys."),
    Example("A spokesman for the county declined to comment."),
    Example("The road runs past the mill to the sea."),
    Example("It was the summer of the ’90s, and rock ’n’ roll was dead."),
  ]
}
