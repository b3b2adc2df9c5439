import Foundation
import Linguistics

/// How the tagger is learned.
struct TaggerSettings {
  var epochs = 10
  /// Epochs after all but the weights that stay were taken away.
  var lastEpochs = 4
  /// Features that occur less often are left out.
  var leastFeature = 2
  /// Pairs of tags that occur less often are taken for the most frequent one of their Penn tag.
  var leastPair = 30
  /// A token is learned from also where the right class wins by less than this.
  var margin: Float = 20
  /// Of so many sentences three are added with other capitals; 0 for none.
  var recasing = 12
  /// Share of a token's features that are left out at random while learning, so that the others learn to do without them.
  var dropout = 0.35
  var seed: UInt64 = 1
  /// Weights that stay.
  var pairs = 500_000
  /// How much it counts for a weight to stay that its feature is frequent: the exponent of the feature's count.
  var frequency = 0.25
  var shortcutBits = 9
}

/// An averaged perceptron over hashed features, which reads each sentence from left to right with the tags that it finds itself.
struct TaggerLearner {
  let classes: TagClasses
  let shortcuts: Shortcuts
  private(set) var counts = FeatureCounts()
  /// Room for one feature's weights, a multiple of 16.
  private let width: Int
  /// Row of each feature, -1 before its first weight.
  private var rows: [Int32]
  private var weights: [Float] = []
  private var sums: [Float] = []
  private var time: Float = 1
  /// The weights that may change; empty for all.
  private var isKept: [Bool] = []

  init(_ bank: Treebank, _ settings: TaggerSettings) throws {
    let original = try bank.analyzed()
    let tokens = bank.tokens
    classes = TagClasses(tokens, least: settings.leastPair)
    width = (classes.pairs.count + 15) / 16 * 16
    shortcuts = TaggerLearner.shortcuts(original, tokens.map { [classes] in classes.number($0) }, settings)
    rows = []
    let all = settings.recasing > 0 ? Recasing.added(to: bank, period: settings.recasing) : bank
    let text = try all.analyzed()
    let gold = all.tokens.map { classes.number($0) }
    let observed = observe(text, gold, least: settings.leastFeature)
    var order = Array(0..<text.sentences.count)
    var generator = SeededGenerator(seed: settings.seed)
    for epoch in 1...settings.epochs {
      order.shuffle(using: &generator)
      let wrong = learn(text, gold, observed, order, settings, &generator)
      FileHandle.standardError.write(Data("epoch \(epoch): \(wrong) updates, \(weights.count / width) features\n".utf8))
    }
    average()
    guard settings.lastEpochs > 0 else { return }
    // What was learned with all weights is learned again by those that stay.
    keepBest(settings)
    time = 1
    for epoch in 1...settings.lastEpochs {
      order.shuffle(using: &generator)
      let wrong = learn(text, gold, observed, order, settings, &generator)
      FileHandle.standardError.write(Data("last epoch \(epoch): \(wrong) updates\n".utf8))
    }
    average()
  }

  /// Takes away all but the heaviest weights, which alone are learned from now on.
  private mutating func keepBest(_ settings: TaggerSettings) {
    var share = [Float](repeating: 0, count: weights.count / width)
    for number in rows.indices where rows[number] >= 0 {
      share[Int(rows[number])] = Float(pow(Double(counts.counts[number]), settings.frequency))
    }
    var merits: [Float] = []
    for index in weights.indices where weights[index] != 0 { merits.append(abs(weights[index]) * share[index / width]) }
    merits.sort(by: >)
    let least = merits.count > settings.pairs ? merits[settings.pairs] : 0
    isKept = weights.indices.map { weights[$0] != 0 && abs(weights[$0]) * share[$0 / width] > least }
    for index in weights.indices where !isKept[index] { weights[index] = 0 }
    sums = Array(repeating: 0, count: weights.count)
  }

  /// Numbers of the features that do not depend on tags, for each token: `ids[starts[token]..<starts[token + 1]]`.
  private struct Observed {
    var ids: [Int32] = []
    var starts: [Int32] = [0]
  }

  private static func shortcuts(_ text: AnalyzedText, _ gold: [UInt8], _ settings: TaggerSettings) -> Shortcuts {
    var forms = SentenceForms()
    var words: [UInt64] = []
    var tags: [UInt8] = []
    for sentence in 0..<text.sentences.count {
      let range = text.sentences.tokens(sentence)
      forms.read(text, range)
      for token in 0..<range.count where forms.isShortcut(token) {
        words.append(forms.words[token + 2])
        tags.append(gold[range.lowerBound + token])
      }
    }
    return Shortcuts(words: words, classes: tags, bits: settings.shortcutBits, least: 20, impurity: 0.002)
  }

  private func shortcut(_ forms: borrowing SentenceForms, _ token: Int) -> UInt8? {
    forms.isShortcut(token) ? shortcuts.tag(forms.words[token + 2]) : nil
  }

  private mutating func observe(_ text: AnalyzedText, _ gold: [UInt8], least: Int) -> Observed {
    var forms = SentenceForms()
    var features = TaggerFeatures()
    for sentence in 0..<text.sentences.count {
      let range = text.sentences.tokens(sentence)
      forms.read(text, range)
      var history = TagHistory()
      for token in 0..<range.count {
        if shortcut(forms, token) == nil {
          features.observe(forms, token)
          features.remember(forms, token, history)
          for index in 0..<features.count { counts.count(features.keys[index]) }
        }
        history.append(gold[range.lowerBound + token])
      }
    }
    counts.number(least: least)
    rows = Array(repeating: -1, count: counts.numbered)
    var observed = Observed()
    for sentence in 0..<text.sentences.count {
      let range = text.sentences.tokens(sentence)
      forms.read(text, range)
      for token in 0..<range.count {
        if shortcut(forms, token) == nil {
          features.observe(forms, token)
          for index in 0..<features.count {
            let id = counts.number(features.keys[index])
            if id >= 0 { observed.ids.append(id) }
          }
        }
        observed.starts.append(Int32(observed.ids.count))
      }
    }
    return observed
  }

  /// One walk over all sentences; returns how often the weights were changed.
  private mutating func learn(
    _ text: AnalyzedText, _ gold: [UInt8], _ observed: Observed, _ order: [Int], _ settings: TaggerSettings, _ generator: inout SeededGenerator
  ) -> Int {
    var forms = SentenceForms()
    var features = TaggerFeatures()
    var ids: [Int32] = []
    var scores = [Float](repeating: 0, count: width)
    var changes = 0
    let dropped = UInt64(settings.dropout * 0x1p64)
    for sentence in order {
      let range = text.sentences.tokens(sentence)
      forms.read(text, range)
      var history = TagHistory()
      for token in 0..<range.count {
        let right = gold[range.lowerBound + token]
        if let tag = shortcut(forms, token) {
          history.append(tag)
          continue
        }
        let place = range.lowerBound + token
        ids.removeAll(keepingCapacity: true)
        ids.append(contentsOf: observed.ids[Int(observed.starts[place])..<Int(observed.starts[place + 1])])
        features.observe(forms, token)
        let first = features.count
        features.remember(forms, token, history)
        for index in first..<features.count {
          let id = counts.number(features.keys[index])
          if id >= 0 { ids.append(id) }
        }
        if settings.dropout > 0 { ids.removeAll { _ in generator.next() < dropped } }
        score(ids, &scores)
        let (best, rival) = leaders(scores, right)
        if scores[Int(right)] < scores[rival] + settings.margin {
          change(ids, right: Int(right), wrong: rival)
          changes += 1
        }
        history.append(UInt8(best))
      }
      time += 1
    }
    return changes
  }

  private func score(_ ids: [Int32], _ scores: inout [Float]) {
    for index in scores.indices { scores[index] = 0 }
    scores.withUnsafeMutableBufferPointer { scores in
      weights.withUnsafeBufferPointer { weights in
        for id in ids {
          let row = rows[Int(id)]
          if row < 0 { continue }
          let start = Int(row) * width
          for index in 0..<width { scores[index] += weights[start + index] }
        }
      }
    }
  }

  /// The class of the highest score, and that of the highest score other than `right`.
  private func leaders(_ scores: [Float], _ right: UInt8) -> (best: Int, rival: Int) {
    var rival = right == 0 ? 1 : 0
    for tag in 0..<classes.pairs.count where tag != Int(right) && scores[tag] > scores[rival] { rival = tag }
    return (scores[Int(right)] > scores[rival] ? Int(right) : rival, rival)
  }

  private mutating func change(_ ids: [Int32], right: Int, wrong: Int) {
    if !isKept.isEmpty {
      for id in ids where rows[Int(id)] >= 0 {
        let start = Int(rows[Int(id)]) * width
        change(start + right, 1)
        change(start + wrong, -1)
      }
      return
    }
    for id in ids {
      if rows[Int(id)] < 0 {
        rows[Int(id)] = Int32(weights.count / width)
        weights.append(contentsOf: repeatElement(0, count: width))
        sums.append(contentsOf: repeatElement(0, count: width))
      }
      let start = Int(rows[Int(id)]) * width
      weights[start + right] += 1
      weights[start + wrong] -= 1
      sums[start + right] += time
      sums[start + wrong] -= time
    }
  }

  private mutating func change(_ index: Int, _ by: Float) {
    guard isKept[index] else { return }
    weights[index] += by
    sums[index] += by * time
  }

  private mutating func average() {
    for index in weights.indices { weights[index] -= sums[index] / time }
    sums = []
  }

  /// The weights of every feature that has some.
  var learned: [LearnedFeature] {
    counts.numberedKeys().enumerated().compactMap { number, key in
      guard rows[number] >= 0 else { return nil }
      let start = Int(rows[number]) * width
      return LearnedFeature(
        key: key, count: Int(counts.counts[number]),
        weights: classes.pairs.indices.compactMap { weights[start + $0] == 0 ? nil : (tag: UInt8($0), weight: weights[start + $0]) })
    }
  }
}

/// A feature's weights, those that are not zero.
struct LearnedFeature {
  var key: UInt64
  /// How often it occurs in what was learned from.
  var count: Int
  var weights: [(tag: UInt8, weight: Float)]
}
