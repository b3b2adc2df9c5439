import CDigest
import Testing

@Suite struct DigestTests {
  @Test(
    "SHA-256 of the examples in FIPS 180-4, in one piece and byte by byte",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func knownDigests(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(hexDigest([bytes]) == expected)
    #expect(hexDigest(bytes.map { [$0] }) == expected)
  }

  private func hexDigest(_ pieces: [[UInt8]]) -> String {
    var digest = sha256_start()
    for piece in pieces { sha256_add(&digest, piece, piece.count) }
    var result = [UInt8](repeating: 0, count: 32)
    sha256_finish(&digest, &result)
    return result.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
