import ArticleModel
import Reading
import Testing

/// Nothing that comes in may crash the reader, and what comes out must hold together.
@Suite struct HostileInputTests {
  private static let samples: [(path: String, text: String)] = [
    ("a.txt", "Pier — mended\r\n\r\nBy Dana Reed\r\n\r\nPORT ARDEN (AP) — \(body)\n\nA “long” wait\n\n\(more)\n\n1. x\n2. y\n\nTags: pier"),
    (
      "a.md",
      "---\ntitle: \"A\"\nauthors: [a, 'b']\n---\n# T #\n*By Dana Reed*\n\n![alt](x \"y\")\n\n> q\n> r\n\n- a\n  b\n\n```x\ny\n```\n\n| a | b |\n|--|--|\n\nS\n===\n<!-- c -->\n<div>\n"
    ),
    ("a.jsonl", "{\"id\": 1, \"text\": \"A \\u00e9\\ud83d\\ude00 pier\\n\\nmore\", \"a\": [1, {\"b\": null}]}\n{\"text\":\"é\"}\n"),
    ("a.json", "[\n {\"text\": \"A pier\", \"date\": \"2022-09-24\"}\n]"),
    ("a.csv", "id;date;text\n1;\"Sept. 24, 2022\";\"A \"\"pier\"\"\né\"\n2;;b\n"),
  ]

  private func check(_ bytes: [UInt8], _ path: String) throws {
    var stream: ArticleStream
    do {
      stream = try ArticleStream(bytes: bytes, path: path)
    } catch {
      #expect(!"\(error)".contains("\n"))
      return
    }
    var items = 0
    while let item = stream.next() {
      items += 1
      #expect(items <= bytes.count + 1)
      guard case .success(let article) = item else { continue }
      var end = 0
      for block in article.blocks {
        #expect(block.span.start >= end && block.span.end <= article.text.bytes.count && !block.span.isEmpty)
        // Blocks begin and end between characters.
        #expect(article.text.bytes[block.span.start] & 0xC0 != 0x80)
        #expect(block.span.end == article.text.bytes.count || article.text.bytes[block.span.end] & 0xC0 != 0x80)
        end = block.span.end
      }
    }
  }

  @Test func everyTruncationOfEveryFormatIsReadOrRefused() throws {
    for sample in Self.samples {
      let bytes = Array(sample.text.utf8)
      for length in 0...bytes.count { try check(Array(bytes[..<length]), sample.path) }
    }
  }

  @Test func everyChangedByteIsReadOrRefused() throws {
    var random = SplitMix(seed: 7)
    for sample in Self.samples {
      let bytes = Array(sample.text.utf8)
      for index in bytes.indices {
        var changed = bytes
        changed[index] = UInt8(truncatingIfNeeded: random.next())
        try check(changed, sample.path)
      }
    }
  }

  @Test func randomBytesAreReadOrRefused() throws {
    var random = SplitMix(seed: 1)
    let alphabet = Array("\n\n\r\t  ,;\"'“”—–-#>*|:.!?()[]{}\\/0129 By Photo: AP a b é 😀 Sept. Read more\u{0}\u{1B}\u{A0}".utf8)
    for round in 0..<2_000 {
      let count = Int(random.next() % 400)
      let bytes = (0..<count).map { _ -> UInt8 in
        let value = random.next()
        return round % 4 == 0 ? UInt8(truncatingIfNeeded: value >> 32) : alphabet[Int(value % UInt64(alphabet.count))]
      }
      try check(bytes, Self.samples[round % Self.samples.count].path)
    }
  }

  @Test(arguments: [
    "word ", "a\n", "“a” b c d e f g h\n\n", "> a\n", "- a\n", "\"", "Read more\n", "a:b|c/d>e ", "1. a\n", "By A\n", "#\n", "{", "é",
  ])
  func muchOfOneThingIsReadInGoodTime(unit: String) throws {
    let text = String(repeating: unit, count: 30_000 / unit.utf8.count)
    for sample in Self.samples { try check(Array(text.utf8), sample.path) }
  }
}

/// A small generator of repeatable numbers.
struct SplitMix {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var value = seed
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
