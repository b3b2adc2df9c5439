/// English inflection by rule, for the words that `Lemmas` has no entry for.
///
/// Takes off plural and third-person -s, -ed and -ing, and restores a dropped e (`making`), a doubled consonant (`hopping`) and y (`cities`).
/// `Tools/words-data/build.py` holds the same rules, to list the words that they get wrong.
enum Inflection {
  /// The word without the possessive ’s; pronouns and adverbs keep theirs, which is `is` or `has`.
  static func withoutPossessive(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.count > 2, word.hasSuffix("'s") else { return word }
    let owner = word.dropLast(2)
    return verbal.contains(where: { owner.elementsEqual($0.utf8) }) ? word : owner
  }

  private static let verbal = ["it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "how", "when", "why", "let"]

  /// The word that a form belongs to; the form itself where no rule fits. Words with digits, dots or capitals stay.
  static func base(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.count > 3, word.allSatisfy({ $0 &- 0x61 < 26 || $0 == UInt8(ascii: "-") || $0 >= 0x80 }) else { return word }
    if word.count > 4, word.hasSuffix("ies") || word.hasSuffix("ied") { return word.dropLast(3) + [UInt8(ascii: "y")] }
    if word.count > 4, (["sses", "shes", "ches", "xes", "zzes"] as [StaticString]).contains(where: { word.hasSuffix($0) }) {
      return word.dropLast(2)
    }
    if word.hasSuffix("s"), !(["ss", "us", "is"] as [StaticString]).contains(where: { word.hasSuffix($0) }) { return word.dropLast() }
    for ending in ["ed", "ing"] as [StaticString] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.utf8CodeUnitCount)
      if stem.count >= 3, stem.contains(where: isVowelOrY) { return restored(stem) }
    }
    return word
  }

  /// A stem before -ed or -ing as a word.
  private static func restored(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let letters = Array(stem.suffix(3))
    let (third, before, last) = (letters[0], letters[1], letters[2])
    if last == before { return holds("bdgmnprt", last) ? stem.dropLast() : stem }
    let needsE =
      switch last {
      case UInt8(ascii: "c"), UInt8(ascii: "v"), UInt8(ascii: "u"), UInt8(ascii: "z"): true
      case UInt8(ascii: "s") where isVowel(before): true
      case UInt8(ascii: "g") where before == UInt8(ascii: "n"): holds("ae", third)
      case UInt8(ascii: "g") where holds("dlra", before): true
      case UInt8(ascii: "l") where holds("bcdfgkptz", before): true
      case UInt8(ascii: "t") where before == UInt8(ascii: "a") && !isVowel(third): true
      default:
        stem.filter(isVowelOrY).count == 1 && isVowel(before) && !isVowel(last) && !holds("wxy", last) && !isVowel(third)
      }
    return needsE ? stem + [UInt8(ascii: "e")] : stem
  }

  private static func isVowel(_ letter: UInt8) -> Bool { holds("aeiou", letter) }

  private static func isVowelOrY(_ letter: UInt8) -> Bool { holds("aeiouy", letter) }

  private static func holds(_ letters: StaticString, _ letter: UInt8) -> Bool {
    for at in 0..<letters.utf8CodeUnitCount where letters.utf8Start[at] == letter { return true }
    return false
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count >= length else { return false }
    for at in 0..<length where self[endIndex - length + at] != ending.utf8Start[at] { return false }
    return true
  }
}
