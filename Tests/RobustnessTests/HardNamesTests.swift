import AnalyzerKit
import Testing

/// Names where capitals, letters or signs mislead: what a reader would still find, and what nobody would call a name.
@Suite struct HardNamesTests {
  @Test(
    arguments: [
      ("MERKEL MEETS PUTIN IN BERLIN", ["PERSON MERKEL", "PERSON PUTIN", "GPE BERLIN"]),
      ("FLOODS KILL NINE IN NORTHERN VIETNAM", ["GPE VIETNAM"]),
      ("POLICE ARREST TWO AFTER FIRE AT LONDON HOTEL", ["GPE LONDON"]),
      ("FRANCE AND GERMANY SIGN TRADE DEAL", ["GPE FRANCE", "GPE GERMANY"]),
      ("Thousands Of Farmers Flee Floods In Southern Vietnam", ["GPE Vietnam"]),
      ("Why The Mayor Of Rotterdam Will Not Resign", ["GPE Rotterdam"]),
      ("Emmanuel Macron Meets Angela Merkel In Paris", ["PERSON Emmanuel Macron", "PERSON Angela Merkel", "GPE Paris"]),
      ("Farmers Say New Rules Will Hurt Small Towns", []),
      ("POLICE SEARCH HOUSE AFTER NEIGHBOURS COMPLAIN", []),
    ] as [(String, [String])])
  func `a headline in capitals has the names of its words, not of itself`(headline: String, names: [String]) {
    var article = TestTitle.article(headline)
    article.metadata.set("language", ["en"], Origin(.user))
    #expect(Analysed(article).names == names)
  }

  @Test(
    arguments: [
      "Ursula van der Meer", "Ludwig van Beethoven-Clarke", "Abdullah bin Rashid", "Muhammad al-Sabah", "Alasdair MacPherson",
      "Siobhán O’Rourke", "Sinéad O'Connell", "José Ángel Núñez", "Zoë Müller-Lüdenscheidt", "Łukasz Żółć", "Maria de la Cruz",
      "Leonardo di Caprio", "Charles de Gaulle", "Jean-Baptiste Koffi", "Hyun-woo Baek", "Nguyen Thi Lan",
      "Jose\u{301} Nu\u{301}n\u{303}ez", "J.K. Rowling", "Khalid ibn Walid",
      "Otto von Bismarck", "Mary-Kate O'Neil-Sanchez", "Park Ji-won", "A. B. Smith", "John F. Kennedy Jr.",
    ])
  func `a person's name is found whole, whatever its particles and signs`(name: String) {
    #expect(Analysed("The report was written by \(name), who lives in Paris.").names == ["PERSON \(name)", "GPE Paris"])
    for (form, ending) in [("\(name)’s", "lawyer spoke."), ("\(name)'s", "lawyer spoke.")] {
      let names = Analysed("On Monday \(form) \(ending)").names
      #expect(names.contains("PERSON \(name)"), "\(form): \(names)")
    }
  }

  /// Names that are still cut, mistaken or lost in one of these places; whoever mends one moves it up.
  @Test(arguments: ["Hélène d'Aubigny", "Ngũgĩ wa Thiong'o"])
  func `names that are not yet found whole everywhere`(name: String) {
    withKnownIssue(isIntermittent: true) {
      #expect(Analysed("The report was written by \(name), who lives in Paris.").names == ["PERSON \(name)", "GPE Paris"])
      #expect(Analysed("On Monday \(name)’s lawyer spoke.").names.contains("PERSON \(name)"))
    }
  }

  @Test func `underlines around a name are not yet left out`() {
    withKnownIssue(isIntermittent: true) {
      #expect(Analysed("*Anna Berg* met _Carl Lund_ in Paris.").names == ["PERSON Anna Berg", "PERSON Carl Lund", "GPE Paris"])
    }
  }

  @Test(
    arguments: [
      ("🎉Anna Berg🎉 won in Berlin 🇩🇪.", ["Anna Berg", "Berlin"]),
      ("\u{202A}Anna Berg\u{202C} met \u{2067}Carl Lund\u{2069} in Paris.", ["Anna Berg", "Carl Lund", "Paris"]),
      ("Anna\u{A0}Berg met Carl\u{2009}Lund in New\u{A0}York.", ["Anna\u{A0}Berg", "Carl\u{2009}Lund", "New\u{A0}York"]),
      ("Anna Berg\u{0} met Carl Lund in Paris.", ["Anna Berg", "Carl Lund", "Paris"]),
      ("“Anna Berg,” she said—“and Carl Lund”—left Paris.", ["Anna Berg", "Carl Lund", "Paris"]),
      ("Anna Berg (left) met Carl Lund [right] in Paris…", ["Anna Berg", "Carl Lund", "Paris"]),
      ("Anna Berg met Carl Lund in Paris" + String(repeating: "!", count: 500), ["Anna Berg", "Carl Lund", "Paris"]),
    ] as [(String, [String])])
  func `signs beside a name are not part of it`(words: String, names: [String]) {
    #expect(Analysed(words).names.map { $0.split(separator: " ", maxSplits: 1).last.map(String.init) } == names)
  }

  /// Without capitals some names are missed; those that are found are names, and amounts are found as ever.
  @Test func `text in lower case keeps its amounts, and ordinary words are no names`() {
    let found = Analysed("nine farmers told reuters in berlin that france would pay $5 million for a barn near the old mill.")
    let possible: Set = ["ORG reuters", "GPE berlin", "GPE france"]
    #expect(possible.isSuperset(of: found.names), "\(found.names)")
    #expect(found.entities.contains { $0.type == .MONEY && $0.mentions.first?.value == "5000000 USD" })
  }

  @Test(
    arguments: [
      ("“Wir schaffen das,” Angela Merkel said in Berlin.", ["PERSON Angela Merkel", "GPE Berlin"]),
      ("He shouted “vive la république” at Emmanuel Macron in Paris.", ["PERSON Emmanuel Macron", "GPE Paris"]),
      ("The word 北京 means Beijing, Li Peilin said.", ["GPE Beijing", "PERSON Li Peilin"]),
      ("The word «мир» was on the wall, Anna Berg said.", ["PERSON Anna Berg"]),
      ("The sign said سلام, Anna Berg told Reuters.", ["PERSON Anna Berg", "ORG Reuters"]),
    ] as [(String, [String])])
  func `foreign words in an English text leave its names alone`(words: String, names: [String]) {
    #expect(Analysed(words).names == names)
  }

  @Test(
    arguments: [
      ("de", "Der Minister Karl Holm sprach am Montag in Berlin mit Reportern. Er wollte nichts sagen, und niemand fragte nach."),
      ("fr", "Le président a rencontré la presse à Paris. Il n'a pas voulu répondre aux questions, et personne n'a insisté."),
      ("ru", "Президент прилетел в Москву. Он отказался отвечать на вопросы журналистов, и никто не настаивал."),
      ("zh", "主席在北京会见了客人。他没有回答记者的问题。"),
      ("ar", "التقى الرئيس في القاهرة مع الوفد. ولم يجب عن أسئلة الصحفيين."),
    ] as [(String, String)])
  func `an article in another language is refused by name, or read without harm`(language: String, words: String) {
    let told = Analysed(words, language: language)
    #expect(told["entities"]?.isUnread == true)
    #expect(told.layers.allSatisfy { $0.failure == nil || $0.isUnread })
    let untold = Analysed(words, language: nil)
    #expect(untold.layers.allSatisfy { $0.failure == nil || $0.isUnread })
  }
}
