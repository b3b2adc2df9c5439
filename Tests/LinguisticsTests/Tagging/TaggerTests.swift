import ArticleModel
import Testing

@testable import Linguistics

/// Parts of speech of sentences written for this project.
@Suite struct TaggerTests {
  @Test(arguments: [
    "The/DT mayor/NN resigned/VBD on/IN Tuesday/NNP ./.",
    "Anna/NNP Petrova/NNP ,/, a/DT former/JJ judge/NN ,/, has/VBZ not/RB answered/VBN our/PRP$ questions/NNS ./.",
    "They/PRP were/VBD building/VBG a/DT new/JJ bridge/NN ./.",
    "The/DT building/NN was/VBD closed/VBN ./.",
    "She/PRP wants/VBZ to/TO run/VB ./.",
    "She/PRP arrived/VBD later/RBR than/IN her/PRP$ brother/NN ./.",
    "We/PRP do/VBP n't/RB know/VB who/WP paid/VBD ./.",
    "You/PRP ca/MD n't/RB win/VB ./.",
    "It/PRP wo/MD n't/RB last/VB ./.",
    "The/DT minister/NN 's/POS office/NN refused/VBD to/TO answer/VB ./.",
    "There/EX are/VBP 12/CD members/NNS in/IN the/DT council/NN ./.",
    "It/PRP is/VBZ the/DT largest/JJS port/NN in/IN Europe/NNP ./.",
    "Which/WDT parties/NNS will/MD win/VB ?/.",
    "Prices/NNS fell/VBD sharply/RB last/JJ year/NN ./.",
  ])
  func `a plain sentence`(expected: String) {
    let words = expected.split(separator: " ").map { String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.endIndex)) }
    let text = given(words)
    #expect((0..<text.tokens.count).map { "\(words[$0])/\(text.pennTag($0).name)" }.joined(separator: " ") == expected)
  }

  @Test func `universal tags tell what a Penn tag leaves open`() {
    #expect(universallyTagged("She has left.") == "She/PRON has/AUX left/VERB ./PUNCT")
    #expect(universallyTagged("She has a dog.") == "She/PRON has/VERB a/DET dog/NOUN ./PUNCT")
    #expect(universallyTagged("He left because of the rain.").contains("of/ADP"))
    #expect(universallyTagged("He left because it rained.").contains("because/SCONJ"))
    #expect(universallyTagged("That is good.").hasPrefix("That/PRON is/AUX"))
    #expect(universallyTagged("She said that he lied.").contains("that/SCONJ"))
  }

  @Test func `'s is a verb or a possessive`() {
    #expect(tagged("It's late.").contains("'s/VBZ"))
    #expect(tagged("The city's budget grew.").contains("'s/POS"))
    #expect(tagged("The city’s budget grew.").contains("’s/POS"))
  }

  @Test func `curly quotation marks are tagged like those of the treebank`() {
    #expect(tagged("“We won,” she said.") == "“/`` We/PRP won/VBD ,/, ”/'' she/PRP said/VBD ./.")
    #expect(tagged("\"We won,\" she said.") == "\"/`` We/PRP won/VBD ,/, \"/'' she/PRP said/VBD ./.")
  }

  @Test func `a headline in capitals is read like any sentence`() {
    #expect(
      tagged("THE TEACHERS WANT TO MEET THE CHILDREN")
        == "THE/DT TEACHERS/NNS WANT/VBP TO/TO MEET/VB THE/DT CHILDREN/NNS")
  }

  @Test func `capitals of a title do not make names of all words`() {
    let tags = tagged("Thousands of Workers Leave the City After the Storm")
    #expect(tags.contains("Leave/VBP") || tags.contains("Leave/VB"))
    #expect(tags.contains("Workers/NNS"))
  }

  @Test func `text without capitals is read`() {
    #expect(tagged("she said that the police were waiting outside the house .").hasPrefix("she/PRP said/VBD that/IN the/DT police/NN"))
  }

  @Test func `every tag has the name that the treebanks write`() {
    #expect(PennTag.allCases.allSatisfy { PennTag(name: $0.name) == $0 })
    #expect(UniversalTag.allCases.allSatisfy { UniversalTag(name: $0.name) == $0 })
    #expect([PennTag.PRPS, .WPS, .openQuote, .closeBracket, .NNP].map(\.name) == ["PRP$", "WP$", "``", "-RRB-", "NNP"])
    #expect(UniversalTag.propn.name == "PROPN")
    #expect(PennTag(name: "") == nil)
  }

  @Test func `a part has the tags of the whole`() {
    let whole = analyzed("He said the record was broken. They record the songs.")
    let parts = [TextSpan(8, 18), TextSpan(36, 52)]
    let part = whole.restricted(to: parts)
    let expected = (0..<whole.tokens.count).filter { token in parts.contains { $0.contains(whole.tokens.span(token)) } }
    #expect(part.tokens.count == expected.count)
    #expect((0..<part.tokens.count).map(part.pennTag) == expected.map(whole.pennTag))
    #expect((0..<part.tokens.count).map(part.lemma) == expected.map(whole.lemma))
  }

  @Test func `the order in which tokens are asked for changes nothing`() {
    let words = "The committee met on Monday. It will publish a report, members said. Nobody objected."
    let forward = analyzed(words)
    let backward = analyzed(words)
    let tags = (0..<forward.tokens.count).map(forward.pennTag)
    #expect((0..<backward.tokens.count).reversed().map(backward.pennTag) == tags.reversed())
  }
}
