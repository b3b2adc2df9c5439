import AnalyzerKit
import Testing

@Suite struct PronounTests {
  @Test(
    arguments: [
      // The subject of the sentence before.
      ("Vera Lund met Carl Holm. She was late.", ["Vera Lund: Vera Lund | She", "Carl Holm: Carl Holm"]),
      ("Vera Lund spoke on Monday. On Tuesday she left.", ["Vera Lund: Vera Lund | she"]),
      ("Vera Lund said that she was tired.", ["Vera Lund: Vera Lund | she"]),
      // What the text states.
      ("Mr. Lund met Ms. Holm. She was late.", ["Lund: Lund", "Holm: Holm | She"]),
      ("Mr. Carl Holm met the spokeswoman Vera Lund. She was late.", ["Carl Holm: Carl Holm", "Vera Lund: Vera Lund | She"]),
      ("Carl Holm praised his sister. She laughed.", ["Carl Holm: Carl Holm | his", "Carl Holm’s sister: his sister | She"]),
      // Not inside one clause, unless reflexive.
      ("Vera Lund spoke first. Ana Berg thanked her.", ["Vera Lund: Vera Lund | her", "Ana Berg: Ana Berg"]),
      ("Carl Holm spoke first. Ivan Petrov hurt himself.", ["Carl Holm: Carl Holm", "Ivan Petrov: Ivan Petrov | himself"]),
      ("Carl Holm spoke first. Ivan Petrov lost his hat.", ["Carl Holm: Carl Holm", "Ivan Petrov: Ivan Petrov | his"]),
      // Quotation marks.
      (
        "Carl Holm praised Ivan Petrov. “He is a friend,” Holm said.",
        ["Carl Holm: Carl Holm | Holm", "Ivan Petrov: Ivan Petrov | He | a friend"]
      ),
      ("“I am tired,” Vera Lund said. “We are all tired.”", ["Vera Lund: Vera Lund"]),
      ("“I am tired,” Vera Lund said. She left.", ["Vera Lund: Vera Lund | She"]),
      // Before the name.
      ("After he left, Ivan Petrov slept.", ["Ivan Petrov: he | Ivan Petrov"]),
      ("In her speech, Vera Lund thanked them.", ["Vera Lund: her | Vera Lund"]),
      // Groups.
      ("The nurses came on Monday. They left on Friday.", ["The nurses: The nurses | They"]),
      ("The company paid. They left.", []),
      // Nobody to stand for.
      ("He left.", []),
    ] as [(String, [String])])
  func pronounsStandForPersons(_ words: String, _ expected: [String]) { #expect(Cast(words).lines == expected) }

  @Test(
    arguments: [
      ("Andrea Lund spoke. Andrea Lund left.", nil),
      ("Andrea Lund spoke. He left.", .he),
      ("Ms. Lund spoke.", .she),
      ("Spokesman Andrea Lund spoke.", .he),
      ("Andrea Lund spoke. The woman was tired.", .she),
      ("Mary Lund and John Holm spoke.", nil),
    ] as [(String, Person.Gender?)])
  func genderIsWhatTheTextStates(_ words: String, _ gender: Person.Gender?) { #expect(Cast(words).people.first?.gender == gender) }

  @Test func inAnInterviewTheOneAskedIsI() {
    let cast = Cast(
      """
      = Interview with the painter Vera Lund

      Vera Lund paints ships in Tula. She spoke with our paper.

      When did you begin?

      I began in May. My mother taught me.

      Do you like ships?

      I do.

      Will you go on?

      I hope so.
      """)
    #expect(
      cast.named == ["Vera Lund: Vera Lund | Vera Lund | She | you | I | My | me | you | I | you | I"]
        || cast.named == ["Vera Lund: the painter | Vera Lund | Vera Lund | She | you | I | My | me | you | I | you | I"])
  }

  @Test func theReasonNamesTheWordsOfEveryLink() throws {
    let person = try #require(Cast("Mayor Vera Lund met Carl Holm. She was late.")["Vera Lund"])
    #expect(
      person.reason.evidence.count(where: { piece in person.mentions.contains { $0.span == piece.span && $0.rule == piece.label } }) == 2)
    let pronoun = try #require(person.reason.evidence.first { $0.label == "pronoun" })
    #expect(pronoun.note?.hasPrefix("→ “Vera Lund”; sentence before, subject") == true)
    #expect(person.mentions.last?.antecedent == person.mentions.first?.span)
  }
}
