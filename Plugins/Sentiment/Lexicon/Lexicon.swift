import AnalyzerKit
import SentimentData

/// Everything that scores are made from: words with their valences, phrases, emoji and the word lists of the rules.
struct Lexicon: Sendable {
  private(set) var words = WordTable()
  private(set) var phrases = PhraseTable()
  private(set) var wildcards = WildcardTable()
  private(set) var emoji = EmojiTable(file: sentiment_emoji())
  private var phraseWords: Int32 = 0

  /// Sayings that mean “certainly”, whatever the lexicon holds of `doubt`.
  private static let inert = ["without doubt", "without a doubt", "no doubt", "beyond doubt", "beyond a doubt"]

  /// VADER's lexicon.
  init() {
    self.init(entries: [], keepsVader: true)
  }

  /// A lexicon of a user's own entries, which replace VADER's or, with `keepsVader`, are added to them and win.
  init(entries: [UserLexicon.WeightedEntry], keepsVader: Bool) {
    for rule in RuleWord.allCases where rule != .none {
      words.update(Array(rule.word.utf8).span) { $0.rule = rule }
    }
    for phrase in Lexicon.inert { add(phrase: Array(phrase.utf8)[...], .inert) }
    DataFile(sentiment_rules()).forEachLine { kind, rest in addRule(kind, rest, withValences: keepsVader) }
    if keepsVader {
      DataFile(sentiment_lexicon()).forEachLine { word, valence in add(entry: word, DataFile.number(valence)) }
    }
    for entry in entries { add(own: Array(entry.words.utf8)[...], entry.weight) }
  }

  private mutating func addRule(_ kind: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>, withValences: Bool) {
    let columns = rest.split(separator: 0x09)
    guard let phrase = columns.first else { return }
    let value = columns.count > 1 ? DataFile.number(columns[1]) : 0
    switch String(decoding: kind, as: UTF8.self) {
    case "negation": words.update(phrase.span) { $0.isNegation = true }
    case "booster" where phrase.contains(0x20): add(phrase: phrase, .booster(value))
    case "booster": words.update(phrase.span) { $0.booster = value }
    case "special" where withValences: add(phrase: phrase, .special(value))
    case "idiom" where withValences: add(phrase: phrase, .entry(value))
    default: break
    }
  }

  /// An entry of a user's: VADER's own may hold `*` in an emoticon, these may have wildcards.
  private mutating func add(own entry: ArraySlice<UInt8>, _ weight: Double) {
    if !entry.contains(0x20), WildcardTable.isPattern(entry) { return wildcards.add(entry, weight: weight) }
    add(entry: entry, weight)
    if !entry.contains(0x20) { words.update(entry.span) { $0.isOwn = true } }
  }

  /// An entry with a blank in it is a phrase, except for one emoticon of VADER's.
  private mutating func add(entry: ArraySlice<UInt8>, _ valence: Double) {
    if entry.contains(0x20), entry.first != 0x28 {
      add(phrase: entry, .entry(valence))
    } else {
      words.update(entry.span) {
        $0.valence = valence
        $0.isListed = true
      }
    }
  }

  private mutating func add(phrase: ArraySlice<UInt8>, _ effect: PhraseTable.Effect) {
    var numbers: [Int32] = []
    for word in phrase.split(separator: 0x20) {
      let isFirst = numbers.isEmpty
      // No phrase of VADER's holds a wildcard.
      if WildcardTable.isPattern(word) || word.elementsEqual([0x2A]) {
        let number = wildcards.add(word, phraseWord: phraseWords + 1, isFirst: isFirst)
        phraseWords = max(phraseWords, number)
        numbers.append(number)
        continue
      }
      words.update(word.span) {
        if isFirst { $0.startsPhrase = true }
        if $0.phraseWord == 0 {
          phraseWords += 1
          $0.phraseWord = phraseWords
        }
        numbers.append($0.phraseWord)
      }
    }
    phrases.add(numbers, effect)
  }
}
