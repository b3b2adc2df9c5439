import Foundation
import Linguistics

/// Learns how words are cut to their lemmas: for each part of speech the endings that tell it, and the words that are exceptions.
struct LemmaLearner {
  /// What makes the lemma of a word.
  struct Change: Hashable {
    var strip: Int
    var append: [UInt8]
    var keeps = false
  }

  /// A word in small letters with its tag.
  struct Word: Hashable {
    var small: [UInt8]
    var tag: PennTag
  }

  private var entries: [(key: UInt64, change: Change)] = []
  private var known: [UInt64: Change] = [:]

  /// Tags of which unseen words are cut by their endings; of others only exceptions are learned.
  private static let inflected: Set<PennTag> = [.NNS, .NNPS, .VBD, .VBG, .VBN, .VBZ, .JJR, .JJS, .RBR, .RBS]
  private static let none = Change(strip: 0, append: [])

  /// - Parameter irregular: known irregular words, each with its tag and lemma: they stand in for words that the text has too seldom.
  init(_ tokens: [TreebankToken], irregular: [(form: String, tag: PennTag, lemma: String)]) {
    var counts: [Word: [Change: Int]] = [:]
    for token in tokens where token.lemma != "_" && token.penn != .ADD && token.penn != .GW {
      let (word, change) = LemmaLearner.change(token.form, token.penn, token.lemma)
      counts[word, default: [:]][change, default: 0] += 1
    }
    for (form, tag, lemma) in irregular {
      let (word, change) = LemmaLearner.change(form, tag, lemma)
      counts[word, default: [:]][change, default: 0] += 2
    }
    for (form, tag, lemma) in LemmaLearner.regularForms(of: tokens) {
      let (word, change) = LemmaLearner.change(form, tag, lemma)
      if counts[word] == nil { counts[word] = [change: 2] }
    }
    let words = counts.map { word, changes in
      let best = changes.max { ($0.value, $1.key.order) < ($1.value, $0.key.order) }
      return (word: word, change: best?.key ?? LemmaLearner.none, count: best?.value ?? 0)
    }.sorted {
      ($0.word.tag.rawValue, String(decoding: $0.word.small, as: UTF8.self)) < (
        $1.word.tag.rawValue, String(decoding: $1.word.small, as: UTF8.self)
      )
    }
    for length in 1...LemmaTable.longestEnding { learnEndings(words, length) }
    for (word, change, count) in words where count >= 2 && word.small.count <= LemmaTable.longestWord {
      if change != found(word) { add(LemmaTable.key(word.small.span, 0, word.tag), change) }
    }
  }

  /// The regular forms of all lemmas of the text.
  private static func regularForms(of tokens: [TreebankToken]) -> [(form: String, tag: PennTag, lemma: String)] {
    var seen = Set<String>()
    var forms: [(form: String, tag: PennTag, lemma: String)] = []
    for token in tokens where seen.insert("\(token.universal) \(token.lemma)").inserted {
      let made: [(form: String, tag: PennTag)] =
        switch token.universal {
        case .verb: RegularForms.verb(token.lemma)
        case .noun: RegularForms.noun(token.lemma)
        case .adj: RegularForms.adjective(token.lemma)
        default: []
        }
      forms += made.map { ($0.form, $0.tag, token.lemma) }
    }
    return forms
  }

  private mutating func learnEndings(_ words: [(word: Word, change: Change, count: Int)], _ length: Int) {
    var counts: [UInt64: [Change: Int]] = [:]
    var order: [UInt64] = []
    var inherited: [UInt64: Change] = [:]
    for (word, change, _) in words where LemmaLearner.inflected.contains(word.tag) && word.small.count > length && !change.keeps {
      let key = LemmaTable.key(word.small.span, word.small.count - length, word.tag)
      if counts[key] == nil {
        order.append(key)
        inherited[key] = found(word, below: length)
      }
      counts[key, default: [:]][change, default: 0] += 1
    }
    for key in order {
      guard let changes = counts[key], let best = changes.max(by: { ($0.value, $1.key.order) < ($1.value, $0.key.order) }) else { continue }
      let before = inherited[key] ?? LemmaLearner.none
      // A change that holds for one word alone is an exception and no ending.
      if best.value >= 2, best.key != before, best.value > changes[before] ?? 0 { add(key, best.key) }
    }
  }

  private func found(_ word: Word, below length: Int = LemmaTable.longestEnding + 1) -> Change {
    var length = min(length - 1, word.small.count - 1)
    while length > 0 {
      if let change = known[LemmaTable.key(word.small.span, word.small.count - length, word.tag)] { return change }
      length -= 1
    }
    return LemmaLearner.none
  }

  private mutating func add(_ key: UInt64, _ change: Change) {
    known[key] = change
    entries.append((key, change))
  }

  /// The change between a word and its lemma.
  private static func change(_ form: String, _ tag: PennTag, _ lemma: String) -> (Word, Change) {
    let small = Array(WordFolding.fold(form).utf8)
    let word = Word(small: small, tag: tag)
    let target = Array(lemma.utf8)
    let base = tag.isProperNoun ? Array(form.utf8) : small
    if base != target, !tag.isProperNoun, tag != .PRP, Array(form.utf8) == target {
      return (word, Change(strip: 0, append: [], keeps: true))
    }
    var same = 0
    while same < base.count, same < target.count, base[same] == target[same] { same += 1 }
    return (word, Change(strip: base.count - same, append: Array(target[same...])))
  }

  /// The file: header, hash table, changes, the bytes that they append.
  func bytes() -> [UInt8] {
    var numbers: [Change: Int] = [Change(strip: 0, append: [], keeps: true): LemmaTable.keep]
    var changes: [Change] = [Change(strip: 0, append: [], keeps: true)]
    var uses: [Change: Int] = [:]
    for entry in entries { uses[entry.change, default: 0] += 1 }
    for change in uses.keys.sorted(by: { (uses[$1] ?? 0, $0.order) < (uses[$0] ?? 0, $1.order) }) where numbers[change] == nil {
      if changes.count == 1 << LemmaTable.changeBits - 1 { break }
      numbers[change] = changes.count
      changes.append(change)
    }
    var bits = 8
    while 1 << bits < entries.count * 3 / 2 { bits += 1 }
    var slots = [UInt32](repeating: .max, count: 1 << bits)
    for (key, change) in entries {
      guard let number = numbers[change] else { continue }
      var slot = Int(truncatingIfNeeded: key >> UInt64(64 - bits))
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: key) & ~(1 << UInt32(LemmaTable.changeBits) - 1) | UInt32(number)
    }
    var output: [UInt8] = []
    output.append(number: UInt32(bits))
    output.append(number: UInt32(changes.count))
    for slot in slots { output.append(number: slot) }
    var text: [UInt8] = []
    for change in changes {
      let start = changes.count * 4 + text.count
      output += [UInt8(min(255, change.strip)), UInt8(min(255, change.append.count)), UInt8(start & 255), UInt8(start >> 8)]
      text += change.append
    }
    return output + text
  }
}

extension LemmaLearner.Change {
  /// A place in an order that never depends on hashing.
  fileprivate var order: String { "\(keeps ? 1 : 0) \(strip) " + String(decoding: append, as: UTF8.self) }
}

extension [UInt8] {
  /// Appends a number, little-endian.
  mutating func append(number: UInt32) {
    for shift in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
  }
}
