import AnalyzerKit

/// Who it was: appositions, pronouns, surnames, descriptions, reporters.
extension QuoteExamples {
  static let sources: [Example] = [
    Example(
      "⟦“Bees sleep in winter,”⟧ said Omar Teal, a beekeeper who has kept hives for 40 years.",
      [["speaker": "Omar Teal"]]),
    Example("Omar Teal, 61, a beekeeper from Luss, said ⟦the hives had survived⟧.", [["kind": "indirect", "speaker": "Omar Teal"]]),
    Example(
      "Omar Teal sat down. ⟦“Count them yourself,”⟧ he said.", [["kind": "direct"]]),
    Example(
      "Omar Teal said ⟦the hives had survived⟧. ⟦“They are stubborn,”⟧ he added.",
      [["speaker": "Omar Teal"], ["speaker": "Omar Teal", "kind": "direct"]]),
    Example(
      "Omar Teal said ⟦the hives had survived⟧. ⟦“They are stubborn,”⟧ Teal said.",
      [["speaker": "Omar Teal"], ["speaker": "Omar Teal"]]),
    Example("⟦“He counts them at night,”⟧ Omar’s father said.", [["speaker": "Omar’s father"]]),
    Example(
      "A police spokesman said ⟦the road was closed⟧. ⟦“Stay at home,”⟧ the spokesman said.",
      [["speaker": "A police spokesman"], ["speaker": "A police spokesman"]]),
    Example("⟦The hives have survived⟧, says beekeeper Omar Teal.", [["kind": "indirect"]]),
    Example(
      "Northwire reports Omar Teal said on Friday ⟦that the hives had survived⟧.",
      [["kind": "indirect", "speaker": "Omar Teal", "reported_by": "Northwire"]]),
    Example(
      "⟦“The hives have survived,”⟧ Omar Teal said, according to Northwire.",
      [["speaker": "Omar Teal", "reported_by": "Northwire"]]),
    Example("⟦“Not one bee was lost,”⟧ said his wife, Lena Teal, who lives upstairs.", [["speaker": "Lena Teal"]]),
    Example("⟦“Not one bee was lost,”⟧ said **Lena Teal**, who lives upstairs.", [["speaker": "Lena Teal"]]),
    Example("Its director, Lena Teal, said ⟦the museum would open⟧.", [["speaker": "Lena Teal"]]),
    Example("⟦“I paint them blue,”⟧ one of them, Lena Teal of Teal & Daughters, said.", [["speaker": "Lena Teal"]]),
    Example("⟦“The roof has gone,”⟧ the Rev. Anna Pell-Moore told the court.", [["speaker": "Anna Pell-Moore", "told_to": "the court"]]),
  ]
}
