import AnalyzerKit

/// Words in quotation marks, and all kinds of marks.
extension QuoteExamples {
  static let direct: [Example] = [
    Example("⟦“The ferry will not sail tonight,”⟧ Greta Holm said.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("⟦\"The ferry will not sail tonight,\"⟧ Greta Holm said.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("⟦‘The ferry will not sail tonight’⟧, said Greta Holm.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("⟦``The ferry will not sail tonight,''⟧ said Greta Holm.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("⟦«The ferry will not sail tonight»⟧, said Greta Holm.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("Greta Holm said: ⟦“The ferry will not sail tonight.”⟧", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("Greta Holm said, ⟦“The ferry will not sail tonight.”⟧", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example(
      "⟦“The ferry,”⟧ said Greta Holm, ⟦“will not sail tonight.”⟧", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example(
      "⟦“The engine is cold,”⟧ Greta Holm said. ⟦“It has been cold since March.”⟧", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("⟦“Where is the captain?”⟧ she asked.", [["kind": "direct"]]),
    Example(
      "⟦“My uncle said, ‘Never buy a boat,’ and I bought three,”⟧ said Greta Holm.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example(
      "⟦“[The harbor] froze in an hour,”⟧ said Greta Holm.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("⟦“We waited,”⟧ laughed Greta Holm.", [["kind": "direct", "speaker": "Greta Holm"]]),
    Example("The council called ⟦the pier “a danger to children.”⟧", [["kind": "mixed", "speaker": "The council"]]),
  ]
}
