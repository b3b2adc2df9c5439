import ArticleModel
import CKernels

/// Finds the tree of a sentence: recurrent layers read it in both directions, each token is scored against each as its head, and the best tree
/// is taken.
///
/// It keeps its room between sentences, for which it is a class: owned by one text, as lazily made as that. The scores are biaffine (Dozat and
/// Manning 2017), the layers simple recurrent units (Lei et al. 2018) with weights of eight bits.
final class DependencyParser {
  private let model: ParserModel
  private var input = ParserInput()
  private var bytes: [UInt8] = []
  private var gates: [Float] = []
  private var values: [Float] = []
  private var next: [Float] = []
  private var heads: [Float] = []
  private var scores: [Float] = []
  private var tree = MaximumTree()
  private var found: [Int] = []

  init(_ model: ParserModel = .shared) { self.model = model }

  /// The tree of the tokens `range`; longer ones in pieces, of which the roots hang from the first one's.
  func parse(_ text: AnalyzedText, _ range: Range<Int>) -> SentenceParse {
    var parents: [Int32] = []
    var relations: [Relation] = []
    parents.reserveCapacity(range.count)
    relations.reserveCapacity(range.count)
    var root: Int32 = -1
    for window in SentenceWindows(text, range) {
      read(text, window, isStart: window.lowerBound == range.lowerBound)
      let first = window.lowerBound - range.lowerBound
      let labels = label()
      for place in 0..<window.count {
        let head = found[place + 1]
        if head > 0 {
          parents.append(Int32(truncatingIfNeeded: first + head - 1))
          relations.append(labels[place])
        } else if root < 0 {
          root = Int32(truncatingIfNeeded: first + place)
          parents.append(-1)
          relations.append(.root)
        } else {
          parents.append(root)
          relations.append(.parataxis)
        }
      }
    }
    return SentenceParse(tokens: range, heads: parents, relations: relations)
  }

  /// Reads a window and decides its heads: `found[i]` is that of its token i − 1, where 0 is the root.
  private func read(_ text: AnalyzedText, _ window: Range<Int>, isStart: Bool) {
    input.read(text, window, isStart: isStart, model, into: &bytes)
    let rows = window.count + 1
    let units = model.units
    for layer in 0..<model.layers {
      let matrix = model.matrices[layer]
      if layer > 0 { Kernel.quantise(values, rows * 2 * units, model.factors[layer], into: &bytes) }
      Kernel.multiply(matrix, bytes, rows, into: &gates)
      Kernel.recur(gates, matrix, values, rows, units, into: &next)
      swap(&values, &next)
    }
    Kernel.quantise(values, rows * 2 * units, model.factors[model.layers], into: &bytes)
    Kernel.multiply(model.matrices[model.layers], bytes, rows, into: &gates)
    scoreArcs(rows)
  }

  private func scoreArcs(_ rows: Int) {
    let width = model.arcWidth
    let step = model.matrices[model.layers].outputs
    let stride = (rows + 15) / 16 * 16
    Kernel.transpose(gates, step, width, rows, width, stride, into: &heads)
    Kernel.score(gates, step, heads, rows, width, stride, into: &scores)
    for row in 1..<rows {
      let distances = row * step + 2 * width
      scores[row * stride] += gates[distances + Int(model.distances[63])]
      for head in 1..<rows {
        let distance = min(31, max(-31, head - row))
        scores[row * stride + head] += gates[distances + Int(model.distances[distance + 31])]
      }
      scores[row * stride + row] = -.greatestFiniteMagnitude
    }
    tree.solve(scores, stride: stride, count: rows, heads: &found)
  }

  /// The relation of each token of the window to the head that was found for it.
  private func label() -> [Relation] {
    let width = model.relationWidth
    let step = model.matrices[model.layers].outputs
    let first = 2 * model.arcWidth + model.distanceWidth
    let rows = found.count - 1
    Kernel.fit(&next, rows * width)
    for row in 0..<rows {
      let own = (row + 1) * step + first
      let head = found[row + 1] * step + first + width
      Kernel.join(gates, own, head, width, into: &next, at: row * width)
    }
    Kernel.quantise(next, rows * width, model.factors[model.layers + 1], into: &bytes)
    let matrix = model.matrices[model.layers + 1]
    Kernel.multiply(matrix, bytes, rows, into: &scores)
    return (0..<rows).map { Relation(number: Kernel.largest(scores, $0 * matrix.outputs, Relation.names.count)) }
  }
}
