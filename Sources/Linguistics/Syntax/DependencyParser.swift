import ArticleModel
import CKernels

/// Finds the tree of a sentence: recurrent layers read it in both directions, each token is scored against each as its head, and the best tree
/// is taken.
///
/// It keeps its room between sentences. The scores are biaffine (Dozat and Manning 2017), the layers simple recurrent units (Lei et al. 2018)
/// with weights of eight bits.
struct DependencyParser {
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
  mutating func parse(_ text: AnalyzedText, _ range: Range<Int>) -> SentenceParse {
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
  private mutating func read(_ text: AnalyzedText, _ window: Range<Int>, isStart: Bool) {
    input.read(text, window, isStart: isStart, model, into: &bytes)
    let rows = window.count + 1
    let units = model.units
    for layer in 0..<model.layers {
      let matrix = model.matrices[layer]
      if layer > 0 { quantise(&values, rows * 2 * units, model.factors[layer]) }
      multiply(matrix, rows, into: &gates)
      fit(&next, rows * 2 * units)
      let isProjected = matrix.outputs == 8 * units
      gates.withUnsafeBufferPointer { gates in
        values.withUnsafeBufferPointer { values in
          next.withUnsafeMutableBufferPointer { next in
            guard let gates = gates.baseAddress, let next = next.baseAddress else { return }
            let skipped = isProjected ? gates + 6 * units : values.baseAddress ?? gates
            kernel_recur(gates, matrix.outputs, skipped, isProjected ? matrix.outputs : 2 * units, rows, units, next)
          }
        }
      }
      swap(&values, &next)
    }
    quantise(&values, rows * 2 * units, model.factors[model.layers])
    multiply(model.matrices[model.layers], rows, into: &gates)
    scoreArcs(rows)
  }

  private mutating func scoreArcs(_ rows: Int) {
    let width = model.arcWidth
    let step = model.matrices[model.layers].outputs
    let stride = (rows + 15) / 16 * 16
    fit(&heads, width * stride)
    fit(&scores, rows * stride)
    for row in 0..<rows {
      for k in 0..<width { heads[k * stride + row] = max(0, gates[row * step + width + k]) }
    }
    gates.withUnsafeBufferPointer { gates in
      heads.withUnsafeBufferPointer { heads in
        scores.withUnsafeMutableBufferPointer { scores in
          guard let gates = gates.baseAddress, let heads = heads.baseAddress, let scores = scores.baseAddress else { return }
          kernel_score(gates, step, heads, rows, width, stride, scores)
        }
      }
    }
    for row in 1..<rows {
      let distances = row * step + 2 * width
      scores[row * stride] += gates[distances + Int(model.distances[63])]
      for head in 1..<rows {
        let distance = min(31, max(-31, head - row))
        scores[row * stride + head] += gates[distances + Int(model.distances[distance + 31])]
      }
    }
    tree.solve(scores, stride: stride, count: rows, heads: &found)
  }

  /// The relation of each token of the window to the head that was found for it.
  private mutating func label() -> [Relation] {
    let width = model.relationWidth
    let step = model.matrices[model.layers].outputs
    let first = 2 * model.arcWidth + model.distanceWidth
    let rows = found.count - 1
    fit(&next, rows * width)
    for row in 0..<rows {
      let own = (row + 1) * step + first
      let head = found[row + 1] * step + first + width
      for k in 0..<width { next[row * width + k] = max(0, gates[own + k] + gates[head + k]) }
    }
    quantise(&next, rows * width, model.factors[model.layers + 1])
    let matrix = model.matrices[model.layers + 1]
    multiply(matrix, rows, into: &scores)
    return (0..<rows).map { row in
      var best = 0
      for relation in 1..<Relation.names.count where scores[row * matrix.outputs + relation] > scores[row * matrix.outputs + best] {
        best = relation
      }
      return Relation(number: best)
    }
  }

  private mutating func quantise(_ values: inout [Float], _ count: Int, _ factor: Float) {
    if bytes.count < count { bytes.append(contentsOf: repeatElement(0, count: count - bytes.count)) }
    values.withUnsafeBufferPointer { values in
      bytes.withUnsafeMutableBufferPointer { bytes in
        guard let values = values.baseAddress, let bytes = bytes.baseAddress else { return }
        kernel_quantise(values, count, factor, bytes)
      }
    }
  }

  private mutating func multiply(_ matrix: kernel_matrix, _ rows: Int, into result: inout [Float]) {
    fit(&result, rows * matrix.outputs)
    bytes.withUnsafeBufferPointer { bytes in
      result.withUnsafeMutableBufferPointer { result in
        guard let bytes = bytes.baseAddress, let result = result.baseAddress else { return }
        kernel_multiply(matrix, bytes, rows, result)
      }
    }
  }

  private func fit(_ values: inout [Float], _ count: Int) {
    if values.count < count { values.append(contentsOf: repeatElement(0, count: count - values.count)) }
  }
}
