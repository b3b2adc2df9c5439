import AnalyzerKit

/// Reads the words of a cue: which of them carries it, and what that lets on.
struct CueReader {
  private let text: AnalyzedText
  private let lexicon = VerbLexicon.shared

  init(_ text: AnalyzedText) { self.text = text }

  /// The lemma of the main verb of a cue's first verb group (“declined” of “declined to say”), with its second word where the two are one
  /// phrase (“point out”); of a cue without a verb that of its last noun, or its words (“according to”). Nil for a colon.
  func reading(of cue: Range<Int>) -> (lemma: String?, verb: VerbOfSaying?) {
    let words = cue.filter { text.tokens.kinds[$0].isWordLike }
    if words.isEmpty { return (nil, nil) }
    let phrase = words.map(word).joined(separator: " ")
    if words.count > 1, let verb = lexicon[phrase] { return (phrase, verb) }
    if let head = mainVerb(of: cue) {
      let lemma = TextFolding.fold(text.lemma(head))
      // The second word may stand just behind the cue.
      for next in head + 1..<max(head + 1, min(cue.upperBound + 1, text.tokens.count)) {
        let phrase = "\(lemma) \(word(next))"
        if let verb = lexicon[phrase] { return (phrase, verb) }
        if !text.pennTag(next).isAdverb { break }
      }
      return (lemma, lexicon[lemma])
    }
    if let noun = words.last(where: { CueReader.nouns.contains(text.pennTag($0)) }) { return (TextFolding.fold(text.lemma(noun)), nil) }
    return (phrase, nil)
  }

  private func mainVerb(of cue: Range<Int>) -> Int? {
    var head: Int?
    for token in cue {
      let tag = text.pennTag(token)
      if CueReader.verbs.contains(tag) {
        head = token
      } else if let found = head, !tag.isAdverb, !isAuxiliary(found) {
        break
      }
    }
    return head
  }

  private func isAuxiliary(_ token: Int) -> Bool {
    text.pennTag(token) == .MD || ["be", "have", "do", "get"].contains(text.lemma(token))
  }

  private func word(_ token: Int) -> String { TextFolding.fold(text.string(text.tokens.span(token))) }

  private static let verbs: Set<PennTag> = [.VB, .VBD, .VBG, .VBN, .VBP, .VBZ, .MD]
  private static let nouns: Set<PennTag> = [.NN, .NNS, .NNP, .NNPS]
}
