import AnalyzerKit

/// Speech without quotation marks, or with some.
extension QuoteExamples {
  static let indirect: [Example] = [
    Example("Ines Fontaine said ⟦that the bridge would reopen in May⟧.", [["kind": "indirect", "speaker": "Ines Fontaine"]]),
    Example("Ines Fontaine said on Tuesday ⟦that the bridge would reopen⟧.", [["speaker": "Ines Fontaine"]]),
    Example("⟦The bridge would reopen in May⟧, Ines Fontaine said.", [["kind": "indirect", "speaker": "Ines Fontaine"]]),
    Example("⟦The bridge⟧, Ines Fontaine said, ⟦would reopen in May⟧.", [["kind": "indirect", "speaker": "Ines Fontaine"]]),
    Example("According to the audit, ⟦the bridge had cost twice as much⟧.", [["kind": "indirect", "speaker": "the audit"]]),
    Example("⟦The bridge had cost twice as much⟧, according to the audit.", [["speaker": "the audit"]]),
    Example(
      "⟦The bridge had cost twice as much⟧, according to an audit carried out for the county.",
      [["speaker": "an audit carried out for the county"]]),
    Example(
      "Ines Fontaine said ⟦the bridge was “safe as a church”⟧ and called ⟦the rumors “fog.”⟧",
      [["kind": "mixed", "speaker": "Ines Fontaine"], ["kind": "mixed", "speaker": "Ines Fontaine"]]),
    Example(
      "Ines Fontaine said ⟦the bridge was closed⟧, adding ⟦that nobody was hurt⟧.",
      [["speaker": "Ines Fontaine"], ["speaker": "Ines Fontaine"]]),
    Example("Ines Fontaine condemned ⟦the closing of the bridge⟧.", [["speaker": "Ines Fontaine"]]),
    Example("Ines Fontaine denied ⟦that the bridge was closed⟧.", [["speaker": "Ines Fontaine"]]),
    Example("The survey found ⟦that most drivers used the bridge⟧.", [["speaker": "The survey"]]),
  ]

  /// Beliefs, knowledge, wishes.
  static let attitudes: [Example] = [
    Example("Ines Fontaine believes ⟦that the bridge is safe⟧.", [["kind": "indirect", "speaker": "Ines Fontaine"]]),
    Example("Ines Fontaine wants ⟦to close the bridge⟧.", [["speaker": "Ines Fontaine"]]),
    Example("Ines Fontaine called for ⟦a second bridge⟧.", [["speaker": "Ines Fontaine"]]),
    Example("Many drivers fear ⟦that the bridge is unsafe⟧.", [["speaker": "Many drivers"]]),
  ]
}
