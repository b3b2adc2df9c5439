import AnalyzerKit
import CommandLanguage
import Testing

struct FuzzTests {
  /// Lines of pieces that matter to the language, and of any bytes.
  private static func line(_ random: inout some RandomNumberGenerator) -> String {
    let pieces = [
      "quotes", "--where", "--top", "=", "!=", "<", ">", "~", ",", "\"", "'", "“", "”", "’", "$", "$1", "$*", "$x", " ", " ", " ", "|",
      ">>",
      "#", "\\", "é", "日", "\u{1B}", "\0", "speaker", "kind", "words", "q3", "2:q3", "1-", "--", "\u{A0}", "e\u{301}", "👩‍👩‍👧",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<24, using: &random) {
      if Int.random(in: 0..<6, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes.append(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)].utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts a line through all of the language.
  private static func examine(_ line: String) throws {
    _ = CursorContext(line)
    guard let command = try Command.parse(line, variables: Variables(values: ["x": "a,\"b"], arguments: ["--y"])) else { return }
    for word in [command.verb] + command.words {
      #expect(word.range.lowerBound >= 0 && word.range.upperBound <= line.utf8.count && !word.range.isEmpty)
    }
    let arguments = try command.arguments(CommandTests.options)
    for value in arguments.values("where") { _ = try Condition.parse(value, columns: ConditionTests.columns).matches(.text(line)) }
    for word in arguments.words {
      _ = try? Reference.parse(word)
      _ = try ArticleSet.parse(word).resolve(existing: [1], names: [])
    }
  }

  @Test func `no line does harm, and every error points into its line`() throws {
    var random = SeededGenerator(state: 20_261_123)
    var failures = 0
    for _ in 0..<20_000 {
      let line = Self.line(&random)
      do {
        try Self.examine(line)
      } catch let error as CommandError {
        failures += 1
        #expect(error.range.lowerBound >= 0 && error.range.upperBound <= line.utf8.count, "\(line.debugDescription): \(error)")
        #expect(!error.description.isEmpty && error.pointing(into: line, columns: 24, plain).contains("^"))
      }
    }
    #expect(failures > 1000)
  }

  @Test func `any text that can be quoted reads back`() throws {
    var random = SeededGenerator(state: 7)
    for _ in 0..<5000 {
      let text = Self.line(&random)
      guard let quoted = Word.quote(text) else { continue }
      #expect(try Lexer.words("x " + quoted).dropFirst().map(\.text) == [text])
    }
  }
}

/// SplitMix64, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
