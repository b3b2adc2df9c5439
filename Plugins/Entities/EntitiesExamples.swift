import AnalyzerKit

/// What the analyzer finds, by example: its help, its documentation and its tests.
enum EntitiesExamples {
  static let all = people + places + others + values + nothing

  private static let people: [Example] = [
    Example("President ⟦Vera Lund⟧ resigned.", [["name": "Vera Lund", "type": "PERSON", "role": "President"]]),
    Example("Mayor ⟦Vera Lund⟧ resigned. ⟦Lund⟧ was tired.", [["name": "Vera Lund", "role": "Mayor", "count": "2"]]),
    Example("⟦Alex⟧, who would not give another name, waved at ⟦Alex Holm⟧.", [["name": "Alex"], ["name": "Alex Holm"]]),
    Example(
      "⟦Carl Holm⟧, a glacier expert at the ⟦University of Bergen⟧, fell ill.",
      [["role": "glacier expert at the University of Bergen"], ["type": "ORG"]]),
    Example(
      "The letter came from ⟦Sean O'Neill⟧ and ⟦Martin Lowe Jr.⟧ of ⟦Dublin⟧.", [["type": "PERSON"], ["type": "PERSON"], ["type": "GPE"]]),
    Example("Opposition leader ⟦Ana de la Cruz⟧ smiled.", [["name": "Ana de la Cruz", "role": "Opposition leader"]]),
    Example("They asked Dr. ⟦J. K. Marsh⟧ again.", [["type": "PERSON", "role": ""]]),
    Example("The union’s president, ⟦Vera Lund⟧, resigned.", [["name": "Vera Lund", "role": "president"]]),
    Example("⟦Noor van Dalen⟧ won. ⟦Noor⟧ wept.", [["name": "Noor van Dalen", "count": "2"]]),
    Example("Spokeswoman ⟦Ilse Brandt-Novak⟧ declined to comment.", [["type": "PERSON"]]),
  ]

  private static let places: [Example] = [
    Example("She flew from ⟦Istanbul⟧ to ⟦New York⟧.", [["type": "GPE"], ["type": "GPE"]]),
    Example("He was born in ⟦Springfield⟧, Ill., in a barn.", [["type": "GPE"]]),
    Example("The ⟦United States⟧ paid; the ⟦U.S.⟧ share was small.", [["name": "United States", "count": "2"]]),
    Example(
      "⟦PORT ORRIN⟧, ⟦Maine⟧ (⟦News Desk⟧) — Rain fell on the town.",
      [["name": "Port Orrin", "type": "GPE"], ["type": "GPE"], ["type": "ORG"]]),
    Example("The boat crossed the ⟦Black Sea⟧ to the ⟦Orrin Islands⟧.", [["type": "LOC"], ["type": "LOC"]]),
    Example("They met on ⟦Harbor Street⟧ behind ⟦Denholm Airport⟧.", [["type": "FAC"], ["type": "FAC"]]),
    Example("⟦Russian⟧ ships left, and the ⟦Russians⟧ aboard waved.", [["name": "Russian", "type": "NORP", "count": "2"]]),
    Example("⟦Muslims⟧ and ⟦Democrats⟧ marched.", [["type": "NORP"], ["type": "NORP"]]),
    Example("The guide speaks ⟦Hungarian⟧.", [["type": "LANGUAGE"]]),
  ]

  private static let others: [Example] = [
    Example("The ⟦Voice of America⟧ called, and ⟦VOA⟧ paid.", [["name": "Voice of America", "type": "ORG", "count": "2"]]),
    Example("The ⟦Regional Mining Inspectorate⟧ (⟦RMI⟧) closed the shaft.", [["name": "Regional Mining Inspectorate", "count": "2"]]),
    Example("She teaches at ⟦Queen’s University Belfast⟧.", [["type": "ORG"]]),
    Example("⟦Zelmar Holding Ltd.⟧ lost money, and ⟦Zelmar⟧ fell.", [["name": "Zelmar Holding Ltd.", "count": "2"]]),
    Example("The ⟦Bank of England⟧ warned the ⟦Securities and Exchange Commission⟧.", [["type": "ORG"], ["type": "ORG"]]),
    Example("The mill burned in the ⟦Second World War⟧.", [["type": "EVENT"]]),
    Example("The court cited the ⟦Clean Harbours Act⟧.", [["type": "LAW"]]),
    Example("He whistled “The ⟦Glass Orchard⟧” all day.", [["type": "WORK_OF_ART"]]),
    Example("She broke her ⟦iPhone⟧.", [["type": "PRODUCT"]]),
    Example("He fell off the tanker ⟦Corvelle Moon⟧.", [["type": "PRODUCT"]]),
  ]

  private static let values: [Example] = [
    Example("The vote is on ⟦24 September 2022⟧.", [["type": "DATE"]]),
    Example("It rained for ⟦two years⟧ in the ⟦1990s⟧.", [["type": "DATE"], ["type": "DATE"]]),
    Example("It began at ⟦3 p.m.⟧ sharp.", [["type": "TIME"]]),
    Example("The bridge cost ⟦$3.5 million⟧, or ⟦12 million rubles⟧ a pillar.", [["type": "MONEY"], ["type": "MONEY"]]),
    Example("It won a ⟦310-million-pound⟧ order.", [["type": "MONEY", "name": "310-million-pound"]]),
    Example("The club was sold at ⟦Christmas⟧.", [["type": "DATE"]]),
    Example("Prices rose ⟦3.5 percent⟧.", [["type": "PERCENT"]]),
    Example("The road is ⟦300 kilometres⟧ long.", [["type": "QUANTITY"]]),
    Example("It was the ⟦third⟧ try of ⟦about 1,400⟧.", [["type": "ORDINAL"], ["type": "CARDINAL"]]),
  ]

  private static let nothing: [Example] = [
    Example("Footage showed a fire. Flights were late."), Example("No one came, and he may march on."),
    Example("The president told the minister that the university would close."),
  ]
}
