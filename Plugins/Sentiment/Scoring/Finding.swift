import AnalyzerKit

/// One word of the lexicon in a sentence, and how the rules changed its valence.
struct Finding: Equatable {
  /// One change of the valence.
  enum Step: Equatable {
    case add(Double)
    case multiply(Double)
    case replace(Double)
  }

  /// Index of the item.
  let item: Int
  /// The lexicon's valence.
  let listed: Double
  /// The valence after all steps so far.
  var value: Double
  private(set) var steps: [Step] = []

  init(item: Int, listed: Double) {
    self.item = item
    self.listed = listed
    value = listed
  }

  mutating func add(_ amount: Double) {
    value += amount
    steps.append(.add(amount))
  }

  mutating func multiply(_ factor: Double) {
    value *= factor
    steps.append(.multiply(factor))
  }

  mutating func replace(_ value: Double) {
    self.value = value
    steps.append(.replace(value))
  }

  /// What happened to the word, in one word.
  var label: String {
    if value != 0, listed != 0, (value < 0) != (listed < 0) { return "negated" }
    if abs(value) > abs(listed) { return "intensified" }
    if abs(value) < abs(listed) { return "weakened" }
    return value < 0 ? "negative" : "positive"
  }

  /// The reckoning, as `(+2.7 + 0.293) × −0.74 = −2.215`.
  var note: String {
    var note = Sentiment.signed(listed)
    var isSum = false
    for step in steps {
      switch step {
      case .add(let amount):
        isSum = true
        note += (amount < 0 ? " − " : " + ") + Sentiment.digits(abs(amount))
      case .multiply(let factor):
        if isSum { note = "(\(note))" }
        isSum = false
        note += " × " + (factor < 0 ? "−" : "") + Sentiment.digits(abs(factor))
      case .replace(let value):
        isSum = false
        note += " → " + Sentiment.signed(value)
      }
    }
    if case .replace? = steps.last { return note }
    return steps.isEmpty ? note : note + " = " + Sentiment.signed(value)
  }
}
