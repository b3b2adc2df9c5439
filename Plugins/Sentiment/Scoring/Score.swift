/// The four figures of a sentence.
struct Score: Equatable {
  var compound = 0.0
  var positive = 0.0
  var neutral = 0.0
  var negative = 0.0
  /// What exclamation and question marks added to the sum's size, 0 when there was nothing to strengthen.
  var emphasis = 0.0

  /// VADER's constant that brings the sum into −1 … 1.
  private static let alpha = 15.0

  /// The score of a sentence of `items` items, of which `findings` carry valences. No item: all figures are 0.
  init(_ findings: [Finding], items: Int, exclamationMarks: Int, questionMarks: Int) {
    guard items > 0 else { return }
    var sum = 0.0
    var plus = 0.0
    var minus = 0.0
    var counted = 0
    for finding in findings where finding.value != 0 {
      sum += finding.value
      counted += 1
      // The 1 makes up for neutral items, which count 1 each.
      if finding.value > 0 { plus += finding.value + 1 } else { minus += 1 - finding.value }
    }
    let strength = Score.emphasis(exclamationMarks, questionMarks)
    if sum != 0 {
      emphasis = strength
      sum += sum > 0 ? strength : -strength
    }
    compound = sum / (sum * sum + Score.alpha).squareRoot()
    if plus > minus { plus += strength } else if plus < minus { minus += strength }
    let neutralItems = Double(items - counted)
    let total = plus + minus + neutralItems
    positive = plus / total
    negative = minus / total
    neutral = neutralItems / total
  }

  /// 0.292 for each of up to four exclamation marks; 0.18 for each of two or three question marks, 0.96 for more.
  private static func emphasis(_ exclamationMarks: Int, _ questionMarks: Int) -> Double {
    let exclamation = Double(min(exclamationMarks, 4)) * 0.292
    return questionMarks < 2 ? exclamation : exclamation + (questionMarks <= 3 ? Double(questionMarks) * 0.18 : 0.96)
  }
}
