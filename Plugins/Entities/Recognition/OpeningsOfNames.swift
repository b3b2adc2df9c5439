import AnalyzerKit

/// Gives a name that opens a longer organisation’s name its kind: “Orrin Grid” where the article has “Orrin Grid & Power”.
struct OpeningsOfNames {
  let words: ArticleWords

  func mend(_ names: inout [RecognisedName]) {
    // By the words before the joint.
    var full: [ArraySlice<Int32>: Range<Int>] = [:]
    for name in names where name.kind == .organisation {
      guard let joint = name.tokens.dropFirst(2).first(where: isJoint), joint + 1 < name.tokens.upperBound else {
        continue
      }
      let opening = words.types[name.tokens.lowerBound..<joint]
      if full[opening] == nil { full[opening] = name.tokens }
    }
    guard !full.isEmpty else { return }
    for (number, name) in names.enumerated() where name.kind != .organisation && name.given == nil {
      guard !words.wordClass(name.tokens.lowerBound).contains(.given), let longer = full[words.types[name.tokens]] else { continue }
      names[number] = RecognisedName(tokens: name.tokens, kind: .organisation, rule: .longerName, cue: longer)
    }
  }

  /// “&”, or “of” and “for” after a head of organisations.
  private func isJoint(_ token: Int) -> Bool {
    if words.isSign(token, 0x26) { return true }
    return (words.isWord(token, "of") || words.isWord(token, "for")) && words.wordClass(token - 1).contains(.organisationHead)
  }
}
