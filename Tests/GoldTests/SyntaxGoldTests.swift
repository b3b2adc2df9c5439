import AnalyzerKit
import Testing

/// Tags, lemmas and dependencies of sentences written for this project, on the tokens of the gold.
@Suite struct SyntaxGoldTests {
  private static let parsed = Result { TreebankSentence.all(inCoNLLU: try Gold.lines(of: "syntax/sentences.conllu")) }
  private static let tagged = Result {
    try Gold.lines(of: "syntax/tagged.txt").filter { !$0.isEmpty }.map { TreebankSentence(tagged: $0) }
  }

  @Test func `words have the tags and lemmas that a reader gives them`() throws {
    let sentences = try Self.parsed.get() + Self.tagged.get()
    #expect(sentences.count >= 90)
    var (penn, universal, lemmas) = (Counts(), Counts(), Counts())
    var errors: [String] = []
    func compare(_ counts: inout Counts, _ wanted: String?, _ found: String, _ sentence: TreebankSentence, _ token: Int) {
      guard let wanted else { return }
      counts += Counts(gold: 1, found: 1, right: wanted == found ? 1 : 0)
      if wanted != found { errors.append("\(sentence.tokens[token].form) is \(wanted), not \(found): \(sentence.string)") }
    }
    for sentence in sentences {
      let text = sentence.text
      try #require(text.tokens.count == sentence.tokens.count)
      for (at, token) in sentence.tokens.enumerated() {
        compare(&penn, token.penn, text.pennTag(at).name, sentence, at)
        compare(&universal, token.universal, text.universalTag(at).name, sentence, at)
        compare(&lemmas, token.lemma, text.lemma(at), sentence, at)
      }
    }
    let figures = "Penn tags \(penn)\nuniversal tags \(universal)\nlemmas \(lemmas)"
    print(figures)
    let report = Comment(rawValue: figures + "\n" + errors.joined(separator: "\n"))
    #expect(penn.recall >= 0.93, report)
    #expect(universal.recall >= 0.94, report)
    #expect(lemmas.recall >= 0.95, report)
  }

  /// Punctuation is left out: nobody reads the heads of commas.
  @Test func `words hang on the words that they belong to`() throws {
    let sentences = try Self.parsed.get()
    #expect(sentences.count >= 40)
    var (heads, relations, roots, arguments) = (Counts(), Counts(), Counts(), Counts())
    var errors: [String] = []
    for sentence in sentences {
      let text = sentence.text
      let parse = text.parse(ofSentence: 0)
      try #require(parse.tokens == 0..<sentence.tokens.count)
      for (at, token) in sentence.tokens.enumerated() where token.universal != "PUNCT" {
        let (head, relation) = (parse.head(at) ?? -1, parse.relation(at).name)
        let isHead = head == token.head
        let isSame = isHead && relation == token.relation
        heads += Counts(gold: 1, found: 1, right: isHead ? 1 : 0)
        relations += Counts(gold: 1, found: 1, right: isSame ? 1 : 0)
        switch token.relation {
        case "root": roots += Counts(gold: 1, found: 1, right: isHead ? 1 : 0)
        case "nsubj", "nsubj:pass", "obj", "iobj": arguments += Counts(gold: 1, found: 1, right: isSame ? 1 : 0)
        default: break
        }
        if !isSame {
          func word(_ index: Int) -> String { sentence.tokens.indices.contains(index) ? sentence.tokens[index].form : "the top" }
          errors.append(
            "\(token.form) is \(token.relation ?? "") of \(word(token.head ?? -1)), not \(relation) of \(word(head)): \(sentence.string)")
        }
      }
    }
    let figures = "heads \(heads)\nheads and relations \(relations)\nroots \(roots)\nsubjects and objects \(arguments)"
    print(figures)
    let report = Comment(rawValue: figures + "\n" + errors.joined(separator: "\n"))
    #expect(heads.recall >= 0.86, report)
    #expect(relations.recall >= 0.81, report)
    #expect(roots.recall >= 0.84, report)
    #expect(arguments.recall >= 0.8, report)
  }
}
