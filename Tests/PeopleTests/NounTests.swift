import Testing

@Suite struct NounTests {
  @Test(
    arguments: [
      // Titles and roles taken up again.
      ("President Vera Lund spoke on Monday. The president was tired.", ["Vera Lund: Vera Lund | The president"]),
      (
        "Carl Holm, an economist at Orrin University, spoke. The economist was tired.",
        ["Carl Holm: Carl Holm | an economist | The economist"]
      ),
      (
        "Norwegian Foreign Minister Vera Lund met Danish Foreign Minister Carl Holm. The Norwegian minister laughed.",
        ["Vera Lund: Vera Lund | The Norwegian minister", "Carl Holm: Carl Holm"]
      ),
      ("Vice President Carl Holm spoke. The president slept.", ["Carl Holm: Carl Holm", "The president: The president"]),
      // Appositions.
      ("Vera Lund, 34, a nurse in Tula, left.", ["Vera Lund: Vera Lund | a nurse"]),
      ("The union’s lawyer, Vera Lund, left.", ["Vera Lund: The union’s lawyer | Vera Lund"]),
      ("Carl Holm spoke. His wife, Vera Lund, laughed.", ["Carl Holm: Carl Holm | His", "Vera Lund: His wife | Vera Lund"]),
      ("Carl Holm and his brother Ivan Holm came.", ["Carl Holm: Carl Holm | his", "Ivan Holm: his brother | Ivan Holm"]),
      // Predicates.
      ("Carl Holm is a driver from Tula.", ["Carl Holm: Carl Holm | a driver"]),
      ("Carl Holm became mayor in May.", ["Carl Holm: Carl Holm | mayor"]),
      ("Carl Holm is not a doctor.", ["Carl Holm: Carl Holm"]),
      // Relatives are persons of their own.
      (
        "Ilya, a plumber, fell ill. Ilya’s father, who bakes bread, shut the shop.",
        ["Ilya: Ilya | a plumber | Ilya", "Ilya’s father: Ilya’s father"]
      ),
      (
        "Ilya, a plumber, fell ill. Ilya’s father said that his son was better.",
        ["Ilya: Ilya | a plumber | Ilya | his son", "Ilya’s father: Ilya’s father | his"]
      ),
      ("Carl Holm spoke. His wife laughed. His wife left.", ["Carl Holm: Carl Holm | His | His", "Carl Holm’s wife: His wife | His wife"]),
      (
        "Carl Holm spoke. His wife said that her husband was ill.",
        ["Carl Holm: Carl Holm | His | her husband", "Carl Holm’s wife: His wife | her"]
      ),
      // Persons without a name.
      ("A nurse came. The nurse left.", ["A nurse: A nurse | The nurse"]),
      ("The company’s lawyer spoke. The lawyer left.", ["The company’s lawyer: The company’s lawyer | The lawyer"]),
      ("Two soldiers came in. The soldiers left.", ["Two soldiers: Two soldiers | The soldiers"]),
      ("Vera Lund came. The mine’s owner left.", ["Vera Lund: Vera Lund", "The mine’s owner: The mine’s owner"]),
      ("No student would come. Every nurse knew it.", []),
      ("Vera Lund sat down. The woman was tired.", ["Vera Lund: Vera Lund | The woman"]),
    ] as [(String, [String])])
  func nounsForPersons(_ words: String, _ expected: [String]) { #expect(Cast(words).lines == expected) }

  @Test(
    arguments: [
      ("They heard Finance Minister Ivan Petrov.", "Ivan Petrov", "Finance Minister", nil),
      (
        "Vera Lund, a trade analyst at King’s College Tarn, spoke.", "Vera Lund", "trade analyst at King’s College Tarn",
        "King’s College Tarn"
      ),
      ("They heard Kremlin spokesman Oleg Varin.", "Oleg Varin", "Kremlin spokesman", "Kremlin"),
      ("Vera Lund, who heads the union, spoke.", "Vera Lund", "heads the union", "the union"),
      ("Carl Holm is a driver from Tula.", "Carl Holm", "driver from Tula", nil),
    ] as [(String, String, String?, String?)])
  func rolesAndAffiliationsAreTheTextsWords(_ words: String, _ name: String, _ role: String?, _ affiliation: String?) throws {
    let person = try #require(Cast(words)[name])
    #expect(person.role == role)
    #expect(person.affiliation == affiliation)
  }

  @Test func somebodyIsIntroducedByTheFirstWords() throws {
    let cast = Cast("The clerk saw Alex Titov, an analyst at Orrin University. Titov waved.")
    #expect(try #require(cast["Alex Titov"]).introduced == "Alex Titov, an analyst at Orrin University")
    #expect(try #require(cast["The clerk"]).isNamed == false)
  }
}
