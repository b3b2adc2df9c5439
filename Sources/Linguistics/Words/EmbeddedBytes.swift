/// The bytes of a file that is embedded in the program, read where they lie: nothing is copied or parsed when it starts.
///
/// Numbers are little-endian. The bytes are constant and live as long as the program, which is what makes the pointer safe to share.
public struct EmbeddedBytes: @unchecked Sendable {
  private let base: UnsafeRawPointer
  public let count: Int

  /// `bytes` must be constant data of the program.
  public init(_ bytes: UnsafeRawPointer, count: Int) {
    base = bytes
    self.count = count
  }

  public subscript(_ offset: Int) -> UInt8 {
    @inline(__always) get { load(offset, as: UInt8.self) }
  }

  @inline(__always)
  public func load<Value: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Value.Type) -> Value {
    precondition(offset >= 0 && offset + MemoryLayout<Value>.size <= count, "outside an embedded file")
    return Value(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// A part, as a file of its own.
  public func part(_ range: Range<Int>) -> EmbeddedBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside an embedded file")
    return EmbeddedBytes(base + range.lowerBound, count: range.count)
  }
}
