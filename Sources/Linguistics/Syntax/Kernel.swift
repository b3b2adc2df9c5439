import CKernels

/// The functions of CKernels over arrays, which grow as needed and never shrink.
enum Kernel {
  static func quantise(_ values: [Float], _ count: Int, _ factor: Float, into bytes: inout [UInt8]) {
    fit(&bytes, count)
    precondition(values.count >= count)
    values.withUnsafeBufferPointer { values in
      bytes.withUnsafeMutableBufferPointer { bytes in
        guard let values = values.baseAddress, let bytes = bytes.baseAddress else { return }
        kernel_quantise(values, count, factor, bytes)
      }
    }
  }

  /// A product for each of `rows` rows of bytes.
  static func multiply(_ matrix: kernel_matrix, _ bytes: [UInt8], _ rows: Int, into result: inout [Float]) {
    fit(&result, rows * matrix.outputs)
    precondition(bytes.count >= rows * matrix.depth)
    bytes.withUnsafeBufferPointer { bytes in
      result.withUnsafeMutableBufferPointer { result in
        guard let bytes = bytes.baseAddress, let result = result.baseAddress else { return }
        kernel_multiply(matrix, bytes, rows, result)
      }
    }
  }

  /// A recurrent layer, from the product of its matrix. What goes past it is a part of that product where the matrix has it, and the layer's input
  /// where not.
  static func recur(_ gates: [Float], _ matrix: kernel_matrix, _ input: [Float], _ rows: Int, _ units: Int, into result: inout [Float]) {
    let width = 2 * units
    let isProjected = matrix.outputs == 4 * width
    fit(&result, rows * width)
    precondition(gates.count >= rows * matrix.outputs && (isProjected || input.count >= rows * width))
    gates.withUnsafeBufferPointer { gates in
      input.withUnsafeBufferPointer { input in
        result.withUnsafeMutableBufferPointer { result in
          guard let gates = gates.baseAddress, let result = result.baseAddress else { return }
          let skipped = isProjected ? gates + 3 * width : input.baseAddress ?? gates
          kernel_recur(gates, matrix.outputs, skipped, isProjected ? matrix.outputs : width, rows, units, result)
        }
      }
    }
  }

  /// Scores of each of `rows` tokens with each as its head.
  static func score(
    _ dependents: [Float], _ step: Int, _ heads: [Float], _ rows: Int, _ depth: Int, _ stride: Int, into scores: inout [Float]
  ) {
    fit(&scores, rows * stride)
    precondition(dependents.count >= rows * step && heads.count >= depth * stride)
    dependents.withUnsafeBufferPointer { dependents in
      heads.withUnsafeBufferPointer { heads in
        scores.withUnsafeMutableBufferPointer { scores in
          guard let dependents = dependents.baseAddress, let heads = heads.baseAddress, let scores = scores.baseAddress else { return }
          kernel_score(dependents, step, heads, rows, depth, stride, scores)
        }
      }
    }
  }

  /// The part of each row of `values` that begins at `first`, negative numbers as 0, turned round: `columns[k · stride + row]`.
  static func transpose(
    _ values: [Float], _ step: Int, _ first: Int, _ rows: Int, _ depth: Int, _ stride: Int, into columns: inout [Float]
  ) {
    fit(&columns, depth * stride)
    precondition(first + depth <= step && values.count >= rows * step)
    values.withUnsafeBufferPointer { values in
      columns.withUnsafeMutableBufferPointer { columns in
        guard let values = values.baseAddress, let columns = columns.baseAddress else { return }
        kernel_transpose(values + first, step, rows, depth, stride, columns)
      }
    }
  }

  /// Sums of two stretches of `values`, negative ones as 0.
  static func join(_ values: [Float], _ first: Int, _ second: Int, _ count: Int, into sums: inout [Float], at place: Int) {
    precondition(max(first, second) + count <= values.count && place + count <= sums.count)
    values.withUnsafeBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let values = values.baseAddress, let sums = sums.baseAddress else { return }
        kernel_join(values + first, values + second, count, sums + place)
      }
    }
  }

  /// The place of the largest value of a stretch, counted from its start.
  static func largest(_ values: [Float], _ first: Int, _ count: Int) -> Int {
    precondition(first >= 0 && first + count <= values.count)
    return values.withUnsafeBufferPointer { values in values.baseAddress.map { kernel_largest($0 + first, count) } ?? 0 }
  }

  static func fit<Value: ExpressibleByIntegerLiteral>(_ values: inout [Value], _ count: Int) {
    if values.count < count { values.append(contentsOf: repeatElement(0, count: count - values.count)) }
  }
}
