import CDigest

/// A SHA-256 digest in the making, by libmd.
struct SHA256Digest {
  private var state = sha256_start()

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { sha256_add(&state, $0.baseAddress, $0.count) }
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// The digest in hexadecimal, 64 digits.
  mutating func finish() -> String {
    var result = [UInt8](repeating: 0, count: 32)
    sha256_finish(&state, &result)
    return result.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  static func hex(_ bytes: [UInt8]) -> String {
    var digest = SHA256Digest()
    digest.add(bytes)
    return digest.finish()
  }
}
