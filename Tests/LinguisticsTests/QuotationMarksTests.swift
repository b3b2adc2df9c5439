import Linguistics
import Testing

@Suite struct QuotationMarksTests {
  @Test(arguments: [
    // Straight, curly, doubled, low, angle, single.
    ("\"Go,\" he said.", "[\"Go,\"] he said."),
    ("He said \"go\" twice.", "He said [\"go\"] twice."),
    ("“Go,” he said.", "[“Go,”] he said."),
    ("``Go,'' he said.", "[``Go,''] he said."),
    ("''Go,'' he said.", "[''Go,''] he said."),
    ("‘‘Go,’’ he said.", "[‘‘Go,’’] he said."),
    ("„Go“, he said.", "[„Go“], he said."),
    ("„Go”, he said.", "[„Go”], he said."),
    ("‚Go‘, he said.", "[‚Go‘], he said."),
    ("«Go», he said.", "[«Go»], he said."),
    ("« Go », he said.", "[« Go »], he said."),
    ("‹Go›, he said.", "[‹Go›], he said."),
    ("»Go«, he said.", "[»Go«], he said."),
    ("'Go,' he said.", "['Go,'] he said."),
    ("‘Go,’ he said.", "[‘Go,’] he said."),
    ("「行こう」と言った。", "[「行こう」]と言った。"),
    // Apostrophes are not quotation marks.
    ("Don't go, it's the dogs' bone.", "Don't go, it's the dogs' bone."),
    ("’Tis the ’90s, rock ’n’ roll.", "’Tis the ’90s, rock ’n’ roll."),
    ("'Tis the '90s, rock 'n' roll.", "'Tis the '90s, rock 'n' roll."),
    ("The workers’ union and the bosses’ club met.", "The workers’ union and the bosses’ club met."),
    ("'It's the dogs' bone,' he said.", "['It's the dogs' bone,'] he said."),
    ("‘It’s the dogs’ bone,’ he said.", "[‘It’s the dogs’ bone,’] he said."),
    ("“The players’ wages aren’t the clubs’ problem,” Orr said.", "[“The players’ wages aren’t the clubs’ problem,”] Orr said."),
    ("Goin' fishin' with O'Neill.", "Goin' fishin' with O'Neill."),
    // Feet, inches and minutes.
    ("He is 6'2\" tall.", "He is 6'2\" tall."),
    ("A 5\" pipe and a 6' plank.", "A 5\" pipe and a 6' plank."),
    ("\"He is 6'2\" tall,\" she said.", "[\"He is 6'2\" tall,\"] she said."),
    ("\"It's a 5\" pipe,\" she said.", "[\"It's a 5\" pipe,\"] she said."),
    ("\"It was in 1990\" she said.", "[\"It was in 1990\"] she said."),
    ("'The dogs' bone' is a book.", "['The dogs' bone'] is a book."),
    ("The girls' team won 'the cup'.", "The girls' team won ['the cup']."),
    ("A ‘disaster’ and a ‘farce’.", "A [‘disaster’] and a [‘farce’]."),
    ("12\" records, 7\" singles and \"B-sides\".", "12\" records, 7\" singles and [\"B-sides\"]."),
    ("\"@name said so,\" he said.", "[\"@name said so,\"] he said."),
    // Nested.
    ("“He told me ‘go’ and left,” she said.", "[“He told me [‘go’] and left,”] she said."),
    ("\"He told me 'go' and left,\" she said.", "[\"He told me ['go'] and left,\"] she said."),
    ("‘He told me “go” and left,’ she said.", "[‘He told me [“go”] and left,’] she said."),
    ("“‘Go,’ he said,” she said.", "[“[‘Go,’] he said,”] she said."),
    ("“He said, ‘Go.’”", "[“He said, [‘Go.’]”]"),
    ("\"He said, 'Go.'\"", "[\"He said, ['Go.']\"]"),
    // Direction by spacing, not by parity.
    ("He went\" home. \"Go,\" he said.", "He went\" home. [\"Go,\"] he said."),
    ("\"Go,\" he said.\"Stay,\" she said.", "[\"Go,\"] he said.[\"Stay,\"] she said."),
    ("The (\"best\") and -- \"worst\" -- of it.", "The ([\"best\"]) and -- [\"worst\"] -- of it."),
    ("\"I was—\" he began.", "[\"I was—\"] he began."),
    ("\"...and then,\" he said.", "[\"...and then,\"] he said."),
    ("A \" lonely mark.", "A \" lonely mark."),
    ("The \"Times\"'s man.", "The [\"Times\"]'s man."),
    // Unbalanced.
    ("\"Go, he said.", "[\"Go, he said.>"),
    ("“Go, he said. “Stay,” she said.", "[“Go, he said.> [“Stay,”] she said."),
    ("\"Go, he said. \"Stay,\" she said.", "[\"Go, he said.> [\"Stay,\"] she said."),
    ("Go,” he said. “Stay,” she said.", "Go,” he said. [“Stay,”] she said."),
    ("\"It's the 'dog,\" he said.", "[\"It's the 'dog,\"] he said."),
    ("“It is the ‘dog,” he said.", "[“It is the [‘dog,>”] he said."),
  ])
  func `marks are paired inside a paragraph`(text: String, expected: String) {
    #expect(marked([text]) == [expected])
  }

  @Test func `a quotation over several paragraphs is one region a paragraph`() {
    #expect(
      marked(["“We came,” he said. “We saw.", "“We stayed.", "“We left.” He went home.", "“No,” she said."]) == [
        "[“We came,”] he said. [“We saw.>", "[+“We stayed.>", "[+“We left.”] He went home.", "[“No,”] she said.",
      ])
  }

  @Test func `a straight quotation over several paragraphs continues too`() {
    #expect(
      marked(["He said: \"We came.", "\"We stayed.", "\"We left.\""]) == ["He said: [\"We came.>", "[+\"We stayed.>", "[+\"We left.\"]"])
    #expect(marked(["He said: 'We came.", "'We left.'"]) == ["He said: ['We came.>", "[+'We left.']"])
  }

  @Test func `an unclosed mark ends with its own paragraph`() {
    #expect(
      marked(["\"We came, he said.", "They left.", "\"No,\" she said."]) == [
        "[\"We came, he said.>", "They left.", "[\"No,\"] she said.",
      ])
  }

  @Test func `a region tells its form, its depth and the words inside`() throws {
    let text = analyzed("“He told me ‘go’ «now»,” she said.")
    let regions = text.quotedRegions
    #expect(regions.map(\.form) == [.double, .single, .angle])
    #expect(regions.map(\.depth) == [0, 1, 1])
    #expect(regions.map { text.string($0.inner) } == ["He told me ‘go’ «now»,", "go", "now"])
  }

  @Test func `blocks that are set aside have no regions`() {
    #expect(analyzed(["“Go,” he said.", "“Share,” it says."], kinds: [.paragraph, .paragraph]).quotedRegions.count == 2)
    var article = analyzed(["“Go,” he said.", "“Share,” it says."]).article
    article.blocks[1].setAside = "repeated"
    #expect(AnalyzedText(article).quotedRegions.count == 1)
  }
}
