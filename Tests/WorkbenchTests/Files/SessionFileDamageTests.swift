import AnalyzerKit
import Foundation
import JSON
import Testing

@testable import Workbench

/// Session files that a program or a hand spoiled.
@Suite struct SessionFileDamageTests {
  /// The value at a path such as `articles 0 blocks 0 start`.
  static func setting(_ path: [String], _ new: JSONValue?, in value: JSONValue) -> JSONValue {
    guard let key = path.first else { return new ?? value }
    let rest = Array(path.dropFirst())
    if var items = value.array, let at = Int(key), items.indices.contains(at) {
      if rest.isEmpty, new == nil { items.remove(at: at) } else { items[at] = setting(rest, new, in: items[at]) }
      return .array(items)
    }
    guard var members = value.object else { return value }
    if let at = members.firstIndex(where: { $0.key == key }) {
      if rest.isEmpty, new == nil { members.remove(at: at) } else { members[at].value = setting(rest, new, in: members[at].value) }
    } else if let new, rest.isEmpty {
      members.append(.init(key, new))
    }
    return .object(members)
  }

  @Test(arguments: [
    ("articles 0 id", "0", "out of range"), ("articles 0 id", "9223372036854775807", "out of range"),
    ("articles 0 id", "2", "used twice"), ("articles 0 id", "\"1\"", "a whole number"), ("articles 0 id", "1.5", "a whole number"),
    ("articles 0 source", "[]", "an object"), ("articles 0 source path", "7", "a text"), ("articles 0 source record", "0", "out of range"),
    ("articles 0 text", "[]", "a text"), ("articles 0 metadata", "3", "an object"), ("articles 0 blocks", "{}", "a list"),
    ("articles 0 blocks 0 kind", "\"poem\"", "no kind of block"), ("articles 0 blocks 0 start", "-1", "outside the text"),
    ("articles 0 blocks 0 end", "99999999", "outside the text"), ("articles 0 blocks 0 end", "9223372036854775807", "outside the text"),
    ("articles 0 blocks 0 end", "1e300", "a whole number"), ("articles 0 blocks 0 end", "0", "empty"),
    ("articles 0 blocks 1 start", "0", "overlaps"), ("articles 0 blocks 0 level", "7", "out of range"),
    ("articles 0 metadata date start", "999999", "missing|outside"), ("articles 0 overrides", "[1]", "an object|missing"),
    ("layers 0 article", "77", "no article 77"), ("layers 0 analyzer", "null", "missing"), ("layers 0 marks", "[1]", "objects"),
    ("layers 0 marks", "{}", "objects"), ("layers 0 options", "[]", "an object"), ("layers 1 analyzer", "\"entities\"", "two layers"),
    ("edits 0 article", "77", "no article 77"), ("edits 0 start", "\"x\"", "a whole number"), ("edits 0 reject", "true", "several"),
    ("edits 0 set", "{\"name\":1}", "a text"), ("edits 1 reject", "false", "none"), ("edits 2 merge", "true", "object"),
    ("notes 0 id", "\"x1\"", "no id of a note"), ("notes 0 id", "\"n9223372036854775807\"", "no id of a note"),
    ("notes 0 id", "\"n3\"", "used twice"), ("notes 0 id", "\"n03\"", "no id"), ("tags 0 key", "{}", "a text"),
    ("variables", "[]", "an object"), ("variables who", "{}", "a text"), ("sets both", "[9]", "no article 9"),
    ("in_use", "[9]", "no article 9"),
    ("next article", "9223372036854775807", "out of range"), ("next note", "-4", "out of range"), ("journal", "[1]", "a text"),
    ("articles", "null", "missing"), ("articles 0 given", "[]", "an object"), ("articles 0 given", "{}", "missing"),
    ("articles 0 given", "{\"sentences\": [[0, 1], [0, 2]]}", "in order"),
    ("articles 0 given", "{\"sentences\": [[0, 99999999]]}", "places"),
    ("articles 0 given", "{\"sentences\": [[0, 9]], \"tokens\": [[8, 11]]}", "in order"),
    ("articles 0 given", "{\"sentences\": [\"x\"]}", "places"),
  ])
  func aSpoiledValueIsNamed(_ path: String, _ new: String, _ message: String) throws {
    let whole = try JSONParser.parse(try Bench.full().bytes())
    let steps = path.split(separator: " ").map(String.init)
    let spoiled = Self.setting(steps, try JSONParser.parse(new), in: whole)
    #expect(spoiled != whole)
    let error = try #require(throws: SessionFileError.self, "\(path) = \(new)") { try Bench.decode(spoiled) }
    #expect(message.split(separator: "|").contains { "\(error)".contains($0) }, "\(error)")
    #expect(!"\(error)".contains("\n"))
  }

  @Test func startsOutsideTheTextOnlyLoseTheirPlace() throws {
    let whole = try JSONParser.parse(try Bench.full().bytes())
    for start in ["-9223372036854775808", "-1", "999999999", "9223372036854775807"] {
      for place in [["edits", "0"], ["notes", "0"], ["tags", "0"], ["edits", "2", "merge"], ["articles", "0", "overrides", "0"]] {
        let spoiled = Self.setting(place + ["start"], try JSONParser.parse(start), in: whole)
        let loaded = try Bench.decode(spoiled)
        let article = try #require(loaded.article(1))
        #expect(loaded.edits[0].anchor.resolve(in: article.article.text) != nil, "found again by its words")
        #expect(article.overrides.count == 1 && article.unplacedOverrides.isEmpty)
      }
    }
  }

  /// Thousands of small damages: each is refused with a clear error, or loads into a session that can be worked with and saved.
  @Test func noDamageCrashes() throws {
    let whole = try JSONParser.parse(try Bench.full().bytes())
    var random = Seeded(state: 7)
    var refused = 0
    let rounds = 2000
    for round in 0..<rounds {
      var value = whole
      for _ in 0...Int.random(in: 0...2, using: &random) { value = Self.mutated(value, &random) }
      let session: Session
      do {
        session = try Bench.decode(value)
      } catch is SessionFileError {
        refused += 1
        continue
      }
      let workspace = Workspace(registry: try Bench.registry())
      workspace.adopt(session, lock: nil, command: "load")
      let lister = Bench.lister(workspace)
      if session.settings.entries == [] || round % 3 == 0, !session.articles.isEmpty {
        for name in ["entities", "quotes", "counts"] {
          _ = try? lister.marks(
            try #require(workspace.registry.analyzer(name)), of: session.articles,
            query: .naming(["part", "speaker", "section", "quotes.speaker"]))
        }
      }
      let again = try Bench.decode(try workspace.bytes())
      #expect(again.edits == session.edits && again.articles == session.articles, "round \(round)")
    }
    #expect(refused > rounds / 10 && refused < rounds)
  }

  private static let odd: [JSONValue] = [
    nil, true, false, 0, -1, 1, 3, 1_000_000, .integer(.max), .integer(.min), 0.5, 1e300, -1e-300, "", "entities", "quotes", "x\u{0}y",
    .string(String(repeating: "é", count: 300)), [], [[]], .object([]), ["start": 0, "end": 1],
  ]

  /// One random value replaced, removed, doubled or swapped with its neighbour.
  static func mutated(_ value: JSONValue, _ random: inout Seeded) -> JSONValue {
    let stops = Int.random(in: 0..<6, using: &random) == 0
    switch value {
    case .array(var items) where !stops && !items.isEmpty:
      let at = Int.random(in: 0..<items.count, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0: items.remove(at: at)
      case 1: items.insert(items[at], at: at)
      case 2: items.swapAt(at, Int.random(in: 0..<items.count, using: &random))
      default: items[at] = mutated(items[at], &random)
      }
      return .array(items)
    case .object(var members) where !stops && !members.isEmpty:
      let at = Int.random(in: 0..<members.count, using: &random)
      if members[at].key == "format" || members[at].key == "version" { return value }
      switch Int.random(in: 0..<12, using: &random) {
      case 0: members.remove(at: at)
      case 1: members[at].key = members[(at + 1) % members.count].key + "x"
      default: members[at].value = mutated(members[at].value, &random)
      }
      return .object(members)
    case .integer(let number):
      let steps = [-1, 1, 2, -7, 100]
      return Bool.random(using: &random)
        ? .integer(number &+ (steps.randomElement(using: &random) ?? 1)) : odd.randomElement(using: &random) ?? nil
    default: return odd.randomElement(using: &random) ?? nil
    }
  }
}
