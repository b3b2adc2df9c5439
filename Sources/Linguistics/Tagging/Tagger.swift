/// Tags the tokens of a sentence from left to right, each with the class of the highest score (averaged perceptron, Collins 2002).
package struct Tagger {
  private let model: TaggerModel
  private var forms = SentenceForms()
  private var features = TaggerFeatures()

  package init() { self.init(.shared) }

  package init(_ model: TaggerModel) { self.model = model }

  /// Appends the class of each token of a sentence.
  package mutating func tag(_ text: AnalyzedText, _ range: Range<Int>, into classes: inout [UInt8]) {
    forms.read(text, range)
    var history = TagHistory()
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: TaggerModel.scoreRoom) { scores in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TaggerFeatures.capacity) { known in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: TaggerFeatures.capacity) { starts in
          guard let scores = scores.baseAddress, let known = known.baseAddress, let starts = starts.baseAddress else { return }
          for token in 0..<range.count {
            let tag = shortcut(token) ?? best(token, history, scores, known, starts)
            classes.append(tag)
            history.append(tag)
          }
        }
      }
    }
  }

  @inline(__always)
  private func shortcut(_ token: Int) -> UInt8? { forms.isShortcut(token) ? model.shortcut(forms.words[token + 2]) : nil }

  private mutating func best(
    _ token: Int, _ history: TagHistory, _ scores: UnsafeMutablePointer<Int32>, _ known: UnsafeMutablePointer<UInt64>,
    _ starts: UnsafeMutablePointer<Int>
  ) -> UInt8 {
    scores.initialize(repeating: 0, count: TaggerModel.scoreRoom)
    features.observe(forms, token)
    features.remember(forms, token, history)
    features.keys.withUnsafeBufferPointer { model.add(UnsafeBufferPointer(rebasing: $0[..<features.count]), known, starts, to: scores) }
    // Of equal scores the first class wins: score and class in one number, so that no branch is needed.
    var best = Int32.min
    for tag in 0..<model.classCount { best = Swift.max(best, scores[tag] &<< 7 | Int32(127 &- tag)) }
    return UInt8(truncatingIfNeeded: 127 &- best & 127)
  }
}
