import AnalyzerKit
import TestSupport
import Testing

@testable import Entities

@Suite struct GazetteerTests {
  private func gazetteer(_ table: String) throws -> UserGazetteer {
    try UserGazetteer(GazetteerReader.read(Array(table.utf8), path: "names.csv"), path: "names.csv")
  }

  /// `TYPE name [id]: words | words` of the listed entities that are laid over those of the analyzer.
  private func entities(_ table: String, _ words: String) throws -> [String] {
    let article = TestArticle.article(words)
    let text = AnalyzedText(article)
    let found = try EntitiesAnalyzer(options: EntitiesOptions()).analyze(text, Layers())
    return GivenEntities(try gazetteer(table).names(in: text), in: text.text).laid(over: found).map { entity in
      "\(entity.type.rawValue) \(entity.name)\(entity.link.map { " [\($0)]" } ?? ""): "
        + entity.mentions.map(\.text).joined(separator: " | ")
    }
  }

  @Test(
    arguments: [
      // The list wins over the analyzer, and brings its other mentions along.
      ("name,type,id\nVera Lund,ORG,o1", "Vera Lund fell. Lund rose.", ["ORG Vera Lund [o1]: Vera Lund | Lund"]),
      ("name,type,id,aliases\nVera Lund,PERSON,p1,The Heron|V. L.", "Vera Lund, the Heron, spoke.", ["PERSON Vera Lund [p1]: Vera Lund"]),
      ("name,type,id,aliases\nVera Lund,PERSON,p1,The Heron|V. L.", "The Heron spoke.", ["PERSON Vera Lund [p1]: The Heron"]),
      // The longest phrase.
      (
        "name,type\nport orrin,GPE\nport orrin ferry,PRODUCT", "The Port Orrin ferry left port Orrin.",
        ["PRODUCT port orrin ferry: Port Orrin ferry", "GPE port orrin: port Orrin"]
      ),
      // Small letters match any case; others as they stand, or in capitals.
      ("name,type\nGlim,ORG", "They glim at GLIM and Glim's men.", ["ORG Glim: GLIM | Glim"]),
      ("name,type\nglim,ORG", "They glim at Glim’s men.", ["ORG glim: glim | Glim"]),
      // Whole words.
      ("name,type\nGlim,ORG", "A Glimmer of GlimNet.", []),
      // Marks and blanks do not matter.
      ("name\ttype\nD’Arcy O'Neill\tPERSON", "D'Arcy\nO’Neill spoke.", ["PERSON D’Arcy O'Neill: D'Arcy\nO’Neill"]),
      // An alias of two entries is nobody's.
      ("name;type;aliases\nGlim Works;ORG;Glim\nGlim Falls;LOC;Glim", "glim: Glim rose. Glim Falls rose.", ["LOC Glim Falls: Glim Falls"]),
    ] as [(String, String, [String])])
  func listedNamesAreFound(_ table: String, _ words: String, _ expected: [String]) throws {
    let listed = try entities(table, words).filter { line in
      let names = table.split(separator: "\n").dropFirst().map { $0.split { "\t,;".contains($0) }[0] }
      return names.contains { line.contains(" \($0):") || line.contains(" \($0) [") }
    }
    #expect(listed == expected)
  }

  @Test(
    arguments: [
      ("", "names.csv: the list holds no name: below the line “name,type,id,aliases” every line is one, as in “Vera Lund,PERSON,p1,Lund”"),
      (
        "Vera Lund,PERSON", "names.csv:1: no column “name” in “Vera Lund,PERSON”: the first line names the columns: name, type, id, aliases"
      ),
      ("name,id\nLund,1", "names.csv:1: no column “type” in “name,id”: the first line names the columns: name, type, id, aliases"),
      ("# mine\nname,type\n,PERSON", "names.csv:3: no name: fill in the column name, or take the line out"),
      (
        "name,type\nLund,PERSON\nLund,ORG",
        "names.csv:3: “Lund” stands on line 2 too: keep one of the two, or tell them apart by their names"
      ),
      ("name,type\n\"Lund,ORG", "names.csv:2: a quotation mark is not closed: a cell ends on the line it begins on"),
    ])
  func whatIsWrongWithAListIsSaid(_ table: String, _ message: String) {
    #expect { try gazetteer(table) } throws: { "\($0)" == message }
  }

  @Test func anUnknownTypeNamesThoseThereAre() {
    #expect { try gazetteer("name,type\nLund,people") } throws: {
      "\($0)".hasPrefix("names.csv:2: the type of “Lund” is “people”: write one of PERSON, NORP, FAC, ORG, GPE")
    }
  }

  @Test func aFileThatIsNotThereIsNamed() {
    var options = EntitiesOptions()
    options.gazetteer = "/nowhere/names.csv"
    #expect { try EntitiesAnalyzer(options: options) } throws: {
      "\($0)" == "/nowhere/names.csv: the list of names cannot be read: no such file"
    }
  }

  @Test func manyEntriesWithOneFirstWordTakeNoLonger() throws {
    let rows = (0..<20_000).map { "University Number\($0) of Bergen,ORG,u\($0),U\($0)|Uni \($0)" }
    let gazetteer = try gazetteer("name,type,id,aliases\n" + rows.joined(separator: "\n"))
    let text = TestArticle.text(String(repeating: "University Number7 of Nowhere. ", count: 2000) + "University Number19999 of Bergen.")
    #expect(gazetteer.names(in: text).names.map(\.id) == ["u19999"])
  }

  @Test func anIdJoinsAcrossArticlesWhateverTheName() throws {
    var one = Entity(span: TextSpan(0, 4), reason: Reason("own-list"))
    one.name = "Lund"
    one.link = "p1"
    one.mentions = [EntityMention(TextSpan(0, 4), text: "Lund")]
    var other = one
    other.name = "The Heron"
    let room = Newsroom(entities: [[one], [other]])
    let table = try AcrossVerb(options: AcrossOptions(), arguments: []).run(room.view)
    #expect(table.lines("mentions", "articles", "link") == ["2 | 2 | p1"])
  }
}
