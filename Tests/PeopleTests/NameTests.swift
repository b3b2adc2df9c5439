import Testing

@Suite struct NameTests {
  @Test(
    arguments: [
      ("Mayor Vera Lund resigned. Lund was tired.", ["Vera Lund: Vera Lund | Lund"]),
      ("Mayor Vera Lund resigned. Mr. Carl Holm stayed. Holm slept.", ["Vera Lund: Vera Lund", "Carl Holm: Carl Holm | Holm"]),
      // Somebody else of the same first name.
      (
        "Alex, a citizen who gave no other name, left. Later Alex Titov, an analyst at Orrin University, spoke. Titov laughed.",
        ["Alex: Alex | a citizen", "Alex Titov: Alex Titov | an analyst | Titov"]
      ),
      (
        "Spokesman Dmitry Peskov denied it. Dmitry, a student from Tula, was taken on Thursday. Dmitry wept.",
        ["Dmitry Peskov: Dmitry Peskov", "Dmitry: Dmitry | a student | Dmitry"]
      ),
      (
        "Marta, a nurse from Tula, left. Hours later Marta, a farmer from Perm, came.",
        ["Marta: Marta | a nurse", "Marta: Marta | a farmer"]
      ),
      ("Mr. Holm met Ms. Holm.", ["Holm: Holm", "Holm: Holm"]),
    ] as [(String, [String])])
  func formsOfAName(_ words: String, _ expected: [String]) { #expect(Cast(words).named == expected) }

  @Test func aliasesAreTheOtherForms() throws {
    let person = try #require(Cast("Mayor Vera Lund resigned. Lund was tired.")["Vera Lund"])
    #expect(person.aliases == ["Lund"])
    #expect(person.entity == "e1")
    #expect(person.isNamed)
  }

  @Test(
    arguments: [
      ("Mayor Vera Lund resigned. Lund was tired.", "Lund", "family-name"),
      ("Mayor Vera Lund resigned. Vera Lund was tired.", "Vera Lund", "named"),
      ("Noor van Dalen won. Noor wept.", "Noor", "first-name"),
      ("Lund spoke. Mayor Vera Lund left.", "Vera Lund", "full-name"),
    ] as [(String, String, String)])
  func theRuleSaysHowAFormBelongs(_ words: String, _ mention: String, _ rule: String) { #expect(Cast(words).rule(mention) == rule) }
}
