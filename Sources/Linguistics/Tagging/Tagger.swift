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
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: TaggerModel.mostClasses + 1) { scores in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: TaggerFeatures.capacity) { starts in
        guard let scores = scores.baseAddress, let starts = starts.baseAddress else { return }
        for token in 0..<range.count {
          let tag = shortcut(token) ?? best(token, history, scores, starts)
          classes.append(tag)
          history.append(tag)
        }
      }
    }
  }

  @inline(__always)
  private func shortcut(_ token: Int) -> UInt8? { forms.isShortcut(token) ? model.shortcut(forms.words[token + 2]) : nil }

  private mutating func best(
    _ token: Int, _ history: TagHistory, _ scores: UnsafeMutablePointer<Int32>, _ starts: UnsafeMutablePointer<Int>
  ) -> UInt8 {
    scores.initialize(repeating: 0, count: TaggerModel.mostClasses + 1)
    features.observe(forms, token)
    features.remember(forms, token, history)
    features.keys.withUnsafeBufferPointer { model.add(UnsafeBufferPointer(rebasing: $0[..<features.count]), starts, to: scores) }
    var best = 0
    for tag in 1..<model.classCount where scores[tag] > scores[best] { best = tag }
    return UInt8(truncatingIfNeeded: best)
  }
}
