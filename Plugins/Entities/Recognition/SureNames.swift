import AnalyzerKit

/// Mends what was learned where a list or a fixed form is sure: names that the lexicon has as such and nothing else, “plc” after a company,
/// “Hurricane” before a storm’s name; then how far names go (`SureExtents`) and which kind they are of (`SureKinds`).
struct SureNames {
  let words: ArticleWords
  let phrases: PhraseMatcher

  private static let storms: [StaticString] = ["Hurricane", "Typhoon", "Cyclone", "Storm"]

  /// The names of a sentence, mended, in the order of the text.
  func mended(_ names: [RecognisedName], in sentence: Range<Int>) -> [RecognisedName] {
    var mended: [RecognisedName] = []
    var at = sentence.lowerBound
    for name in names {
      addListed(at..<name.tokens.lowerBound, to: &mended)
      guard name.given == nil else {
        mended.append(name)
        at = name.tokens.upperBound
        continue
      }
      if let trimmed = trimmed(name) { mended.append(extended(trimmed, from: at, to: sentence.upperBound)) }
      at = mended.last?.tokens.upperBound ?? name.tokens.upperBound
    }
    addListed(at..<sentence.upperBound, to: &mended)
    guard !sentence.isEmpty else { return mended }
    SureExtents(words: words).mend(&mended, in: sentence)
    SureKinds(words: words, phrases: phrases).mend(&mended, in: sentence)
    return mended
  }

  /// Names outside all others that are in the lexicon, are no ordinary words, and are written as the lexicon has them.
  private func addListed(_ tokens: Range<Int>, to mended: inout [RecognisedName]) {
    guard let first = tokens.first, words.styles[Int(words.sentenceOf[first])] != .titleCase || tokens.count > 1 else { return }
    for token in tokens where words.tokens.kinds[token] == .word {
      if isGroupAfterPrefix(token) { mended.append(RecognisedName(tokens: token..<(token + 1), kind: .other, rule: .gazetteer)) }
      guard words.shapes[token].contains(.capital) else { continue }
      let entry = phrases.entry(token..<(token + 1))
      guard entry.meets([.country, .group, .organisation]) else { continue }
      let isLetters = words.shapes[token].contains(.allCapitals) && words.styles[Int(words.sentenceOf[token])] == .normal
      if entry.contains(.common) || entry.contains(.capitalsOnly) && !isLetters { continue }
      if entry.contains(.functionWord) { continue }
      let kind: NameLabel.Kind = entry.contains(.organisation) ? .organisation : entry.contains(.country) ? .location : .other
      mended.append(RecognisedName(tokens: token..<(token + 1), kind: kind, rule: .gazetteer))
    }
  }

  /// “pro-Russian”: the typer leaves the prefix out.
  private func isGroupAfterPrefix(_ token: Int) -> Bool {
    let prefix = words.prefix(token)
    guard prefix > 0 else { return false }
    let span = words.tokens.span(token)
    return words.lexicon.wordClass(words.key(TextSpan(span.start + prefix, span.end))[...]).contains(.group)
  }

  /// Without signs at its beginning, and without “-based” and “-born”; nil where no word with a capital is left.
  private func trimmed(_ name: RecognisedName) -> RecognisedName? {
    var name = name
    var (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    while first < end, !words.tokens.kinds[first].isWordLike { first += 1 }
    if end - first >= 3, words.isHyphen(end - 2), words.isWord(end - 1, "based") || words.isWord(end - 1, "born") {
      end -= 2
      if !phrases.entry(first..<end).contains(.group) { name.kind = .location }
    }
    name.tokens = first..<end
    let isWritten = name.tokens.contains {
      words.shapes[$0].contains(.capital) || words.shapes[$0].contains(.innerCapital)
    }
    return isWritten || !name.tokens.isEmpty && words.styles[Int(words.sentenceOf[first])] == .allSmall ? name : nil
  }

  /// With “plc” after it, or “Hurricane” before it.
  private func extended(_ name: RecognisedName, from start: Int, to end: Int) -> RecognisedName {
    var name = name
    let (first, next) = (name.tokens.lowerBound, name.tokens.upperBound)
    if name.kind == .organisation, next < end, words.isWord(next, "plc") {
      name.tokens = first..<(next + 1)
    } else if name.tokens.count == 1, first > start, SureNames.storms.contains(where: { words.isWord(first - 1, $0) }),
      words.isCapital(first - 1)
    {
      let isTropical = first - 2 >= start && words.isWord(first - 2, "Tropical") && words.isCapital(first - 2)
      name = RecognisedName(tokens: (isTropical ? first - 2 : first - 1)..<next, kind: .other, rule: .head)
    }
    return name
  }
}
