import Testing

@testable import Linguistics

/// Dictionary forms, by the words and their parts of speech.
@Suite struct LemmaTests {
  @Test(arguments: [
    ("The women ate the children's cakes.", "the woman eat the child 's cake ."),
    ("We saw three mice and two geese.", "we see three mouse and two goose ."),
    ("She went home and slept.", "she go home and sleep ."),
    ("They were making plans.", "they be make plan ."),
    ("He stopped running.", "he stop run ."),
    ("The ladies carried knives.", "the lady carry knife ."),
    ("You can't win.", "you can not win ."),
    ("It won't last.", "it will not last ."),
    ("She's been there.", "she have be there ."),
    ("She's here.", "she be here ."),
    ("The city's population grew.", "the city 's population grow ."),
    ("He told them about these men.", "he tell they about this man ."),
    ("I gave her 200,000 dollars.", "I give she 200000 dollar ."),
    ("Prices are higher and worse.", "price be high and bad ."),
    ("An honest answer was given to us.", "a honest answer be give to we ."),
    ("They'd've left.", "they would have leave ."),
  ])
  func `lemmas of a sentence`(words: String, expected: String) {
    #expect(lemmas(words) == expected)
  }

  @Test func `names keep their capitals`() {
    #expect(lemmas("Angela Rivers met NATO leaders.") == "Angela Rivers meet NATO leader .")
  }

  @Test func `the same word has another lemma as a noun and as a verb`() {
    #expect(lemmas("The meeting was long.").contains("meeting"))
    #expect(lemmas("They are meeting the mayor.").contains("meet "))
    #expect(lemmas("He left the house.").hasPrefix("he leave "))
  }

  @Test func `a possessive and not is seen under curly apostrophes`() {
    #expect(lemmas("They don’t like the city’s plan.") == "they do not like the city 's plan .")
  }

  @Test func `bytes and strings are the same lemma`() {
    let text = analyzed("The women’s votes weren’t counted in Zürich.")
    for token in 0..<text.tokens.count {
      var bytes: [UInt8] = [0x2A]
      text.appendLemma(token, to: &bytes)
      #expect(bytes == Array("*\(text.lemma(token))".utf8))
    }
  }
}
