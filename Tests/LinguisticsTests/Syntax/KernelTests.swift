import CKernels
import Testing

@testable import Linguistics

/// The arithmetic beneath the parser is exact, whatever the processor offers.
@Suite struct KernelTests {
  @Test(arguments: 1...14)
  func `products are exact for any number of rows`(rows: Int) {
    let (outputs, depth) = (80, 12)
    let weights = (0..<(outputs * depth)).map { Int8(truncatingIfNeeded: $0 &* 37 &+ $0 / 5) }
    let input = (0..<(rows * depth)).map { UInt8(truncatingIfNeeded: $0 &* 91 &+ 13) }
    var blocked = [Int8](repeating: 0, count: weights.count)
    var offsets = [Int32](repeating: 0, count: outputs)
    for output in 0..<outputs {
      for k in 0..<depth {
        let weight = weights[output * depth + k]
        blocked[output / 16 * 16 * depth + k / 4 * 64 + output % 16 * 4 + k % 4] = weight
        offsets[output] -= 128 * Int32(weight)
      }
    }
    let scales = (0..<outputs).map { Float($0 + 1) / 64 }
    let biases = (0..<outputs).map { Float($0) / 3 }
    var result: [Float] = []
    blocked.withUnsafeBufferPointer { bytes in
      scales.withUnsafeBufferPointer { scales in
        biases.withUnsafeBufferPointer { biases in
          offsets.withUnsafeBufferPointer { offsets in
            guard let bytes = bytes.baseAddress, let scales = scales.baseAddress, let biases = biases.baseAddress,
              let offsets = offsets.baseAddress
            else { return }
            let matrix = kernel_matrix(bytes: bytes, scales: scales, biases: biases, offsets: offsets, outputs: outputs, depth: depth)
            Kernel.multiply(matrix, input, rows, into: &result)
          }
        }
      }
    }
    for row in 0..<rows {
      for output in 0..<outputs {
        var sum: Int32 = 0
        for k in 0..<depth { sum += (Int32(input[row * depth + k]) - 128) * Int32(weights[output * depth + k]) }
        let expected: Float = Float(sum) * scales[output]
        #expect(result[row * outputs + output] == expected + biases[output])
      }
    }
  }

  @Test func `bytes are rounded and kept in their range`() {
    var bytes: [UInt8] = []
    Kernel.quantise([0, 1, -1, 0.49, 0.5, 1000, -1000], 7, 1, into: &bytes)
    #expect(bytes == [128, 129, 127, 128, 129, 255, 0])
  }
}
