import AnalyzerKit
import WordsData

/// The word of the dictionary that an English form belongs to: said → say, mice → mouse, Russia's → russia.
///
/// Without regard to the part of speech, as in the lemma lists of corpus programs: a form has one lemma wherever it stands, and building is counted
/// with build. A list holds what the rules of `Inflection` do not give; what no list knows is taken by the rules.
struct Lemmas: Sendable {
  private var forms = WordIndex(capacity: 32768)
  private var lemmas: [ArraySlice<UInt8>] = []

  init() {
    let file = words_lemmas()
    let bytes = [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
    for line in bytes.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      guard let gap = line.firstIndex(of: 0x09) else { continue }
      let form = line[..<gap]
      if forms.insert(form.span) == lemmas.count { lemmas.append(line[(gap + 1)...]) }
    }
  }

  /// The lemma of a folded word.
  func lemma(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bare = Inflection.withoutPossessive(word)
    if let known = forms.number(of: bare.span) { return lemmas[known] }
    return Inflection.base(of: bare)
  }
}
