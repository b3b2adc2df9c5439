import Testing

@testable import Linguistics

/// Who does what to whom, in sentences as news writes them.
@Suite struct ParseTests {
  @Test func `a report with a clause and its attribution`() {
    let parsed = ParsedSentence("The minister told reporters that taxes would rise.")
    #expect(parsed.root == "told")
    #expect(parsed.edge("minister") == "nsubj(told)")
    #expect(parsed.edge("taxes") == "nsubj(rise)")
    #expect(parsed.edge("rise") == "ccomp(told)")
    #expect(parsed.edge("that") == "mark(rise)")
    #expect(parsed.edge("would") == "aux(rise)")
  }

  @Test func `an attribution after its content`() {
    let parsed = ParsedSentence("The bridge will stay closed until May, she said.")
    #expect(parsed.edge("she") == "nsubj(said)")
    #expect(parsed.edge("bridge").hasPrefix("nsubj("))
  }

  @Test func `a verb before its speaker`() {
    let parsed = ParsedSentence("“We have lost everything,” said the farmer.")
    #expect(parsed.edge("farmer") == "nsubj(said)")
    #expect(parsed.edge("We") == "nsubj(lost)")
    #expect(parsed.edge("everything") == "obj(lost)")
    #expect(ParsedSentence("\"The vote is a mistake,\" said the mayor.").edge("mayor") == "nsubj(said)")
    #expect(ParsedSentence("“We will fight this in court,” said Maria Lopez.").edge("Maria") == "nsubj(said)")
  }

  @Test func `a content with a report of its own`() {
    let parsed = ParsedSentence("The minister told reporters that taxes would rise, she said.")
    #expect(parsed.edge("minister") == "nsubj(told)")
    #expect(parsed.edge("reporters") == "obj(told)" || parsed.edge("reporters") == "iobj(told)")
    #expect(parsed.edge("rise") == "ccomp(told)")
    #expect(parsed.edge("she") == "nsubj(said)")
  }

  @Test func `a passive with its agent`() {
    let parsed = ParsedSentence("The law was signed by the governor on Friday.")
    #expect(parsed.root == "signed")
    #expect(parsed.edge("law") == "nsubj:pass(signed)")
    #expect(parsed.edge("was") == "aux:pass(signed)")
    #expect(parsed.edge("governor") == "obl:agent(signed)")
  }

  @Test func `an object, a possessor and a relative clause`() {
    let parsed = ParsedSentence("Police arrested the man who had stolen the mayor's car.")
    #expect(parsed.root == "arrested")
    #expect(parsed.edge("Police") == "nsubj(arrested)")
    #expect(parsed.edge("man") == "obj(arrested)")
    #expect(parsed.edge("who") == "nsubj(stolen)")
    #expect(parsed.edge("stolen") == "acl:relcl(man)")
    #expect(parsed.edge("mayor") == "nmod:poss(car)")
    #expect(parsed.edge("car") == "obj(stolen)")
  }

  @Test func `a copula has its predicate as head`() {
    let parsed = ParsedSentence("Her brother is a lawyer in Lisbon.")
    #expect(parsed.root == "lawyer")
    #expect(parsed.edge("brother") == "nsubj(lawyer)")
    #expect(parsed.edge("is") == "cop(lawyer)")
    #expect(parsed.edge("Her") == "nmod:poss(brother)")
  }

  @Test func `coordination and open complements`() {
    let parsed = ParsedSentence("The company sold its farms and wants to close two offices.")
    #expect(parsed.root == "sold")
    #expect(parsed.edge("company") == "nsubj(sold)")
    #expect(parsed.edge("wants") == "conj(sold)")
    #expect(parsed.edge("close") == "xcomp(wants)")
    #expect(parsed.edge("farms") == "obj(sold)")
    #expect(parsed.edge("offices") == "obj(close)")
  }

  @Test func `names are one thing`() {
    let parsed = ParsedSentence("President Maria Lopez met Tom Baker in Berlin.")
    #expect(parsed.root == "met")
    #expect(parsed.edge("Baker") == "flat(Tom)")
    #expect(parsed.edge("Tom") == "obj(met)")
    #expect(parsed.edge("Berlin") == "obl(met)")
  }

  @Test func `capitals and small letters change little`() {
    for sentence in ["COURT REJECTS THE APPEAL", "court rejects the appeal", "Court Rejects the Appeal"] {
      let words = sentence.split(separator: " ").map(String.init)
      let parsed = ParsedSentence(sentence)
      #expect(parsed.root == words[1])
      #expect(parsed.edge(words[0]) == "nsubj(\(words[1]))")
      #expect(parsed.edge(words[3]) == "obj(\(words[1]))")
    }
  }

  @Test func `children come in the order of the text, and an extent covers them`() {
    let text = analyzed("The old man sold his boat.")
    let parse = text.parse(ofSentence: 0)
    let sold = 3
    #expect(Array(parse.children(of: sold)) == [2, 5, 6])
    #expect(parse.child(of: sold, .nsubj) == 2)
    #expect(parse.child(of: sold, .obj) == 5)
    #expect(parse.extent(of: 2) == 0...2)
    #expect(parse.extent(of: 5) == 4...5)
  }

  @Test func `a relation has a name and a base`() {
    #expect(Relation(name: "nsubj:pass")?.base == .nsubj)
    #expect(Relation(name: "nsubj")?.base == .nsubj)
    #expect(Relation(name: "subject") == nil)
    #expect(Relation.names == Relation.names.sorted())
    #expect(Relation.dep.name == "dep")
  }
}
