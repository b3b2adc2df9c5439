import ArticleModel
import Reading
import Testing

@Suite struct MetadataTests {
  private func article(head: String, path: String = "") throws -> Article {
    try Reading.article(text: "Harbor town to mend its pier\n\n\(head)\n\n\(body)\n\n\(more)", path: path)
  }

  @Test(
    arguments: [
      ("By Dana Reed", "Dana Reed", nil, nil),
      ("By DANA REED and LEE O'MOSS-MCKAY", "Dana Reed, Lee O'Moss-McKay", nil, nil),
      ("By Dana Reed, Lee Moss & Ana de la Cruz", "Dana Reed, Lee Moss, Ana de la Cruz", nil, nil),
      ("By Dana Reed, Staff Writer", "Dana Reed", nil, nil),
      ("By Dana Reed | The Arden Gazette", "Dana Reed", nil, "The Arden Gazette"),
      ("Written by Dana Reed for The Arden Gazette", "Dana Reed", nil, "The Arden Gazette"),
      ("By Dana Reed in Torvale and Lee Moss", "Dana Reed, Lee Moss", nil, nil),
      ("By Dana Reed, Reuters", "Dana Reed", "Reuters", nil),
      ("By The Associated Press", nil, "The Associated Press", nil),
      ("By Dana Reed Jr. and T.J. Moss", "Dana Reed Jr., T.J. Moss", nil, nil),
      ("Von Jürgen Groß", "Jürgen Groß", nil, nil),
      ("Dana Reed, Transport correspondent", "Dana Reed", nil, nil),
    ] as [(String, String?, String?, String?)])
  func bylines(line: String, authors: String?, agency: String?, publisher: String?) throws {
    let article = try article(head: line)
    #expect(article.blocks[1].kind == .byline)
    #expect(article.metadata["authors"]?.joined == authors)
    #expect(article.metadata["agency"]?.joined == agency)
    #expect(article.metadata["publisher"]?.joined == publisher)
  }

  @Test(arguments: [
    ("Sept. 24, 2022", "2022-09-24"), ("24 September 2022", "2022-09-24"), ("2022-09-24", "2022-09-24"),
    ("September 24, 2022 3:05 PM EDT", "2022-09-24T15:05-04:00"), ("Saturday, September 24th, 2022", "2022-09-24"),
    ("Updated 9:14 PM EDT, Wed June 11, 2025", "2025-06-11T21:14-04:00"), ("14 January 2026 17.20 GMT", "2026-01-14T17:20Z"),
    ("Published: 2022-09-24T15:05:30Z", "2022-09-24T15:05:30Z"), ("24. September 2022", "2022-09-24"), ("24/09/2022", "2022-09-24"),
    ("Published Oct. 14, 2025, 6:42 p.m. | Updated Oct. 15, 2025, 8:05 a.m.", "2025-10-14T18:42"),
    ("Feb. 29, 2024 at 12:30 a.m. ET", "2024-02-29T00:30"), ("Sat, 24 Sep 2022 15:05:00 +0200", "2022-09-24T15:05:00+02:00"),
  ])
  func dateLines(line: String, date: String) throws {
    let article = try article(head: line)
    #expect(article.blocks[1].kind == .dateLine)
    #expect(described("date", article) == "\(date) (text)")
    #expect(article.metadata["date"]?.origin.span == article.blocks[1].span)
  }

  @Test(arguments: ["Feb. 30, 2023", "03/04/2022", "In September 2022", "12 of 2022", "Chapter 24, 2022"])
  func whatIsNoDateIsNoDateLine(line: String) throws {
    let article = try article(head: line)
    #expect(article.metadata.date == nil)
    #expect(article.blocks[1].kind != .dateLine)
  }

  @Test(
    arguments: [
      ("PORT ARDEN — ", "Port Arden", nil), ("ST. PAUL, Minn. (AP) — ", "St. Paul, Minn.", "AP"), ("Torvale – ", "Torvale", nil),
      ("(Reuters) - ", nil, "Reuters"), ("WASHINGTON, Sept 24 (Reuters) -- ", "Washington", "Reuters"),
      ("PARIS, France — ", "Paris, France", nil),
    ] as [(String, String?, String?)])
  func datelines(dateline: String, place: String?, agency: String?) throws {
    let text = "Harbor town to mend its pier\n\n\(dateline)\(body)\n\n\(more)"
    let article = try Reading.article(text: text)
    #expect(article.blocks[1].kind == .dateline)
    #expect(article.text.string(article.blocks[2].span) == body)
    #expect(article.metadata["place"]?.joined == place)
    #expect(article.metadata["agency"]?.joined == agency)
  }

  @Test(arguments: ["Dana Reed – ", "It is over — ", "Torvale: ", "Torvale- ", "The pier - "])
  func whatIsNoDatelineStaysInTheParagraph(start: String) throws {
    let text = "Harbor town to mend its pier\n\n\(start)\(body)\n\n\(more)"
    #expect(try Reading.article(text: text).blocks.map(\.kind) == [.title, .paragraph, .paragraph])
  }

  @Test func theFilesNameGivesTheDateWhereTheTextDoesNot() throws {
    let text = "Harbor town to mend its pier\n\n\(body)\n\n\(more)"
    #expect(described("date", try Reading.article(text: text, path: "a/2022-09-24-pier.txt")) == "2022-09-24 (file)")
    #expect(described("date", try Reading.article(text: text, path: "20220924_pier.txt")) == "2022-09-24 (file)")
    #expect(described("date", try Reading.article(text: text, path: "2022-13-24-pier.txt")) == nil)
    #expect(described("date", try article(head: "May 4, 2025", path: "2022-09-24-pier.txt")) == "2025-05-04 (text)")
  }

  @Test(
    arguments: [
      ("\(body) \(more)", "en"),
      ("Der Rat der kleinen Stadt hat am Montag für die Reparatur der alten Brücke gestimmt, und das ist nicht das Ende der Sache.", "de"),
      (
        "Le conseil de la petite ville a voté lundi pour la réparation du vieux pont, et ce n'est pas la fin de cette affaire pour les gens.",
        "fr"
      ),
      (
        "El consejo de la ciudad votó el lunes por la reparación del puente, y no es el fin de la historia para los vecinos de la zona.",
        "es"
      ),
      ("Совет города проголосовал за ремонт старого моста до начала зимы.", "ru"),
      ("Рада міста проголосувала за ремонт старого мосту, і це її рішення підтримали мешканці.", "uk"),
      ("Xyzzy plugh frobnicate quux.", nil),
    ] as [(String, String?)])
  func languages(text: String, language: String?) throws {
    #expect(try Reading.article(text: text).metadata.language == language)
  }

  @Test func everyGuessSaysThatItIsOne() throws {
    let article = try article(head: "By Dana Reed")
    #expect(described("title", article) == "Harbor town to mend its pier (text)")
    #expect(described("language", article) == "en (guess)")
  }
}
