import AnalyzerKit

/// Names of several words, whose numbers are no values: “World War Two”, “Apollo 11”.
struct TakenTokens {
  /// In the order of the text, none overlapping another.
  private let taken: [Range<Int>]

  /// The names that were found, and around them those that the lexicon knows.
  init(_ names: [RecognisedName], _ phrases: KnownPhrases) {
    let found = names.lazy.filter { $0.tokens.count > 1 || $0.given != nil }.map(\.tokens)
    var taken: [Range<Int>] = []
    var known = phrases.ranges[...]
    for name in found {
      while let phrase = known.first, phrase.lowerBound < name.upperBound {
        if phrase.upperBound <= name.lowerBound { taken.append(phrase) }
        known.removeFirst()
      }
      taken.append(name)
    }
    self.taken = taken + known
  }

  /// Those inside a sentence.
  func ranges(in sentence: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(taken[low...].prefix { $0.lowerBound < sentence.upperBound })
  }

  /// The names that no value has a word of; those of the user’s list stay in any case.
  func without(_ values: [ValueMention], _ names: [RecognisedName]) -> [RecognisedName] {
    var rest = values[...]
    return names.filter { name in
      while let value = rest.first, value.tokens.upperBound <= name.tokens.lowerBound { rest.removeFirst() }
      return name.given != nil || rest.first.map { $0.tokens.lowerBound >= name.tokens.upperBound } ?? true
    }
  }
}
