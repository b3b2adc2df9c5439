import Linguistics

/// The regular inflected forms of a lemma: endings that the text has too seldom are learned from them.
enum RegularForms {
  /// -s, -ed, -ing of a verb in small ASCII letters.
  static func verb(_ lemma: String) -> [(form: String, tag: PennTag)] {
    guard isPlain(lemma) else { return [] }
    let stem = doubled(lemma)
    let past = lemma.hasSuffix("e") ? lemma + "d" : endsInConsonantY(lemma) ? lemma.dropLast() + "ied" : stem + "ed"
    let isSilent = lemma.hasSuffix("e") && !lemma.hasSuffix("ee") && !lemma.hasSuffix("oe") && !lemma.hasSuffix("ye")
    let ing = isSilent ? (lemma.hasSuffix("ie") ? lemma.dropLast(2) + "ying" : lemma.dropLast() + "ing") : stem + "ing"
    return [(plural(lemma), .VBZ), (past, .VBD), (past, .VBN), (String(ing), .VBG)]
  }

  /// The plural of a noun in small ASCII letters.
  static func noun(_ lemma: String) -> [(form: String, tag: PennTag)] { isPlain(lemma) ? [(plural(lemma), .NNS)] : [] }

  /// -er and -est of an adjective of one syllable, or two with -y.
  static func adjective(_ lemma: String) -> [(form: String, tag: PennTag)] {
    guard isPlain(lemma), syllables(lemma) == 1 || (syllables(lemma) == 2 && endsInConsonantY(lemma)) else { return [] }
    let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : endsInConsonantY(lemma) ? lemma.dropLast() + "i" : doubled(lemma)
    return [(stem + "er", .JJR), (stem + "est", .JJS)]
  }

  private static func plural(_ lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
    return ["s", "x", "z", "ch", "sh"].contains(where: lemma.hasSuffix) ? lemma + "es" : lemma + "s"
  }

  /// The last consonant twice after a single vowel in a word of one syllable: stop → stopp.
  private static func doubled(_ lemma: String) -> String {
    let letters = Array(lemma)
    guard letters.count > 2, syllables(lemma) == 1, let last = letters.last, !"aeiouwxy".contains(last) else { return lemma }
    let isSingle = "aeiou".contains(letters[letters.count - 2]) && !"aeiou".contains(letters[letters.count - 3])
    return isSingle ? lemma + String(last) : lemma
  }

  private static func isPlain(_ lemma: String) -> Bool { lemma.utf8.count > 2 && lemma.utf8.allSatisfy { $0 &- 0x61 < 26 } }

  private static func endsInConsonantY(_ lemma: String) -> Bool {
    lemma.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(where: lemma.hasSuffix)
  }

  /// Groups of vowels.
  private static func syllables(_ lemma: String) -> Int {
    var count = 0
    var isVowel = false
    for letter in lemma {
      let vowel = "aeiouy".contains(letter)
      if vowel, !isVowel { count += 1 }
      isVowel = vowel
    }
    return lemma.hasSuffix("e") && count > 1 ? count - 1 : count
  }
}
