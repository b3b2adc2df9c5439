import AnalyzerKit

/// Puts names right that were cut or run together, where their form is sure: “Jr.” after a person, a whole “Institute for the Quiet Night”.
struct SureExtents {
  let words: ArticleWords

  private static let generations: [StaticString] = ["Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"]
  /// What hyphens tie to a person's name that is no part of it: “Lee Ann-led”.
  private static let afterHyphen: [StaticString] = ["led", "era", "like", "style", "based", "born", "owned", "run", "made", "esque", "ism"]
  /// Heads that “of the” or “for” may follow inside a name.
  private static let heads: [StaticString] = [
    "Institute", "Trust", "Foundation", "Association", "Society", "Centre", "Center", "Alliance", "Coalition", "Campaign", "Council",
    "League",
    "Federation", "Fund", "Union", "Academy", "Network", "Committee", "Commission", "Agency", "Bureau",
  ]

  /// Mends the names of one sentence, which are in the order of the text and stay so.
  func mend(_ names: inout [RecognisedName], in sentence: Range<Int>) {
    var mended: [RecognisedName] = []
    mended.reserveCapacity(names.count)
    for name in names {
      guard name.given == nil else {
        mended.append(name)
        continue
      }
      // Taken into the name before it.
      if let last = mended.last, name.tokens.lowerBound < last.tokens.upperBound { continue }
      for part in parted(name) {
        let limit = mended.last?.tokens.upperBound ?? sentence.lowerBound
        var part = withGeneration(part.kind == .person ? whole(part, after: limit, in: sentence) : part, in: sentence)
        if part.kind == .organisation { part = withCompound(part, after: limit) }
        mended.append(part)
      }
    }
    names = mended
    if words.styles[Int(words.sentenceOf[sentence.lowerBound])] == .normal { extendBodies(&names, in: sentence) }
  }

  /// “Lena Teal of Teal & Daughters”: a person and a firm.
  private func parted(_ name: RecognisedName) -> [RecognisedName] {
    let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    guard name.kind == .organisation, end - first >= 4, words.isWord(first + 2, "of"), words.wordClass(first).contains(.given),
      !words.wordClass(first).contains(.common), words.isCapital(first + 1), words.isCapital(first + 3),
      !words.wordClass(first + 1).meets(.head)
    else { return [name] }
    return [
      RecognisedName(tokens: first..<(first + 2), kind: .person, rule: .personForm),
      RecognisedName(tokens: (first + 3)..<end, kind: .organisation, rule: name.rule),
    ]
  }

  /// A person with all initials before the name, “A. B. Smith”, and with the second half of a hyphenated given name, “Park Ji-won”.
  private func whole(_ name: RecognisedName, after limit: Int, in sentence: Range<Int>) -> RecognisedName {
    var (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    while first > limit, words.shapes[first - 1].contains([.initials, .dotted, .single, .capital]) { first -= 1 }
    if end - first == 2, end + 1 < sentence.upperBound, words.isHyphen(end), words.shapes[end + 1].contains(.small),
      words.wordClass(first).contains(.family), words.tokens.span(end - 1).count <= 4, words.tokens.span(end + 1).count <= 5,
      !SureExtents.afterHyphen.contains(where: { words.isWord(end + 1, $0) })
    {
      end += 2
    }
    if first == name.tokens.lowerBound, end == name.tokens.upperBound { return name }
    return RecognisedName(tokens: first..<end, kind: .person, rule: .personForm)
  }

  /// With “Jr.”, “, Sr.” or “III” after it; a name with it that begins with a given name is a person’s.
  private func withGeneration(_ name: RecognisedName, in sentence: Range<Int>) -> RecognisedName {
    let (first, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    let isPerson = name.kind == .person
    if !isPerson, end - first >= 3, words.wordClass(first).contains(.given), isGeneration(end - 1) {
      return RecognisedName(tokens: name.tokens, kind: .person, rule: .generation, cue: (end - 1)..<end)
    }
    guard isPerson, end < sentence.upperBound else { return name }
    let hasComma = words.isSign(end, 0x2C) && end + 1 < sentence.upperBound
    let token = hasComma ? end + 1 : end
    guard isGeneration(token), !hasComma || !words.isWord(token, "II") && !words.isWord(token, "III") && !words.isWord(token, "IV") else {
      return name
    }
    return RecognisedName(tokens: first..<(token + 1), kind: .person, rule: .generation, cue: token..<(token + 1))
  }

  private func isGeneration(_ token: Int) -> Bool {
    words.isCapital(token) && SureExtents.generations.contains { words.isWord(token, $0) }
  }

  /// With “Mid-Coast” before “Trout Alliance”.
  private func withCompound(_ name: RecognisedName, after limit: Int) -> RecognisedName {
    let first = name.tokens.lowerBound
    guard first > limit, words.isCapital(first - 1), words.tokens.kinds[first - 1] == .word,
      words.wordClass(name.tokens.upperBound - 1).contains(.organisationHead)
    else { return name }
    let span = words.tokens.span(first - 1)
    guard let hyphen = words.bytes[span.range].firstIndex(of: 0x2D), hyphen + 1 < span.end,
      WordShape.of(words.bytes, (hyphen + 1)..<span.end).contains(.capital)
    else { return name }
    var name = name
    name.tokens = (first - 1)..<name.tokens.upperBound
    return name
  }

  /// Heads with “of the …” or “for …” after them, as one name with the names on both sides.
  private func extendBodies(_ names: inout [RecognisedName], in sentence: Range<Int>) {
    var at = 0
    var next = sentence.lowerBound
    for head in sentence where head >= next && words.isCapital(head) {
      guard words.wordClass(head).contains(.organisationHead), SureExtents.heads.contains(where: { words.isWord(head, $0) }),
        let start = openingOfRest(after: head, in: sentence)
      else { continue }
      while at < names.count, names[at].tokens.upperBound <= head { at += 1 }
      // The name that ends with the head, if any; one that goes on is whole.
      var first = head
      if at < names.count, names[at].tokens.contains(head) {
        guard names[at].tokens.upperBound == head + 1, names[at].given == nil else { continue }
        first = names[at].tokens.lowerBound
      }
      // A head alone needs an article, or it is a word of a heading or a sentence.
      if first == head, head == sentence.lowerBound || !words.isWord(head - 1, "the") { continue }
      var end = start
      while end < sentence.upperBound, words.isCapital(end), words.tokens.kinds[end] == .word { end += 1 }
      var to = at
      while to < names.count, names[to].tokens.lowerBound < end {
        end = max(end, names[to].tokens.upperBound)
        to += 1
      }
      if names[at..<to].contains(where: { $0.given != nil || $0.kind == .person && $0.tokens.lowerBound >= start }) { continue }
      names.replaceSubrange(
        at..<to, with: [RecognisedName(tokens: first..<end, kind: .organisation, rule: .head, cue: head..<(head + 1))])
      at += 1
      next = end
    }
  }

  /// The first capital after “of the”, “for” or “for the”.
  private func openingOfRest(after head: Int, in sentence: Range<Int>) -> Int? {
    var at = head + 1
    guard at + 1 < sentence.upperBound else { return nil }
    let isFor = words.isWord(at, "for")
    guard isFor || words.isWord(at, "of") else { return nil }
    at += 1
    let hasArticle = words.isWord(at, "the") && words.shapes[at].contains(.small)
    guard isFor || hasArticle else { return nil }
    if hasArticle { at += 1 }
    return at < sentence.upperBound && words.isCapital(at) && words.tokens.kinds[at] == .word ? at : nil
  }
}
