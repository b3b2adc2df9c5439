import AnalyzerKit
import Testing

@testable import Words

@Suite struct ExpressionTests {
  func matches(_ source: String, _ word: String, ignoresCase: Bool = true) throws -> Bool {
    var machine = ExpressionMachine(try Expression(source, ignoresCase: ignoresCase))
    return machine.matchesAll(Array(word.utf8)[...], check: {})
  }

  /// Every match in a text, as its words.
  func found(_ source: String, _ text: String) throws -> [String] {
    var machine = ExpressionMachine(try Expression(source, ignoresCase: true))
    let bytes = Array(text.utf8)
    var matches: [String] = []
    var from = 0
    while let match = machine.first(in: bytes.span, 0..<bytes.count, from: from, check: {}) {
      matches.append(String(decoding: bytes[match], as: UTF8.self))
      from = max(match.upperBound, match.lowerBound + 1)
    }
    return matches
  }

  @Test(
    arguments: [
      ("mobili[sz]\\w+", "mobilisation", true), ("mobili[sz]\\w+", "mobilization", true), ("mobili[sz]\\w+", "mobility", false),
      ("colou?r", "color", true), ("colou?r", "colouur", false), ("(re)*do", "do", true), ("(re)*do", "reredo", true),
      ("a{2,3}", "a", false), ("a{2,3}", "aaa", true), ("a{2,3}", "aaaa", false), ("a{2,}", "aaaaaa", true), ("a{2}", "aa", true),
      ("war|peace", "peace", true), ("(?:war|peace)s?", "wars", true), ("[^aeiou]+", "rhythms", true), ("[^aeiou]+", "rhyme", false),
      ("\\d+(st|nd|rd|th)", "21st", true), ("\\D+", "21st", false), (".", "é", true), ("..", "é", false), ("[à-ü]", "é", true),
      ("\\p{L}+", "naïve", true), ("\\P{L}+", "12", true), ("MAYOR", "mayor", true), ("[A-Z]+", "mayor", true), ("É", "é", true),
      ("don't", "don't", true), ("x{0,2}", "", true), ("[]a]+", "]a", true), ("[a-]+", "a-", true), ("\\.", "a", false), ("{", "{", true),
      ("a{x}", "a{x}", true), ("^a$", "a", true), ("a\\b", "a", true), ("a\\Bb", "ab", true),
    ] as [(String, String, Bool)])
  func anExpressionMatchesWholeWords(_ source: String, _ word: String, _ expected: Bool) throws {
    #expect(try matches(source, word) == expected)
  }

  @Test func capitalsCountWhereTheyAreKept() throws {
    #expect(try matches("May", "May", ignoresCase: false))
    #expect(try !matches("May", "may", ignoresCase: false))
    #expect(try !matches("[A-Z]ay", "may", ignoresCase: false))
  }

  @Test(
    arguments: [
      ("\\bwar\\b", "War and warfare, war.", ["War", "war"]), ("a+", "caaab a", ["aaa", "a"]), ("a+?", "caaab", ["a", "a", "a"]),
      ("\"[^\"]+\"", "He said \"no\" and \"yes\".", ["\"no\"", "\"yes\""]), ("war|warfare", "warfare", ["war"]),
      ("warfare|war", "warfare", ["warfare"]), ("^the", "The end of the", ["The"]), ("\\w+$", "of the day", ["day"]),
      ("new mayor", "the new\nmayor", ["new\nmayor"]), ("\\S+ly\\b", "barely, hardly a fly", ["barely", "hardly", "fly"]),
      ("é", "Été", ["É", "é"]), ("x", "no such letter", []),
    ] as [(String, String, [String])])
  func anExpressionIsFoundInAText(_ source: String, _ text: String, _ expected: [String]) throws {
    #expect(try found(source, text) == expected)
  }

  @Test(
    arguments: [
      ("mobili[sz", "the “[” is not closed, at character 7"), ("(war", "the “(” is not closed, at character 1"),
      ("war)", "there is no “(” for this “)”, at character 4"), ("*war", "there is nothing to repeat before “*”, at character 1"),
      ("a|+", "there is nothing to repeat before “+”, at character 3"), ("[z-a]", "this range ends before it begins, at character 2"),
      ("é\\", "nothing follows the “\\”, at character 2"),
      ("(?=a)", "only (?: ) is read of the groups that begin with (?: look-around and flags are not, at character 1"),
      ("(a)\\1", "references to a group, such as \\1, are not read, at character 4"),
      ("a**", "two repetitions one after the other, at character 3"),
      ("a{5,2}", "{5,2} ends before it begins, at character 2"), ("a{2000}", "more than 1000 repetitions, at character 3"),
      ("a{2", "the “{” is not closed: write {2}, {2,} or {2,5}, at character 2"), ("", "the expression is empty, at character 1"),
      ("\\q", "\\q is not read, at character 1"),
      ("\\p{Greek}", "\\p{Greek} is not read: there are \\p{L}, \\p{Lu}, \\p{Ll}, \\p{N} and \\p{P}, at character 1"),
      ("\\p{L", "the “{” is not closed: write \\p{L}, at character 1"),
      ("[\\p{L]", "the “{” is not closed: write \\p{L}, at character 2"),
      ("^*", "there is nothing to repeat before “*”, at character 2"),
      ("(((a{99}){99}){99}){99}", "it is too large: use fewer or smaller repetitions, at character 23"),
    ] as [(String, String)])
  func anErrorSaysWhereItIs(_ source: String, _ message: String) {
    let error = #expect(throws: ExpressionError.self) { try Expression(source, ignoresCase: true) }
    #expect(error?.description == message)
  }

  /// Expressions that take engines which try one reading after the other longer than the age of the world.
  @Test(arguments: ["(a+)+$", "(a|aa)+$", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)x", "(((){1000}){1000}){1000}a"])
  func noExpressionRunsForEver(_ source: String) throws {
    let word = String(repeating: "a", count: 2000) + "!"
    #expect(try !matches(source, word))
  }

  @Test func anyBytesOfUTF8CanBeSearched() throws {
    #expect(try found("z.", "日本z語🙂z🙂") == ["z語", "z🙂"])
    #expect(try found("\\w+", "日本語 🙂 ﬁn") == ["日本語", "ﬁn"])
  }
}
