import AnalyzerKit
import Foundation
import JSON
import Testing

@testable import Workbench

@Suite struct SessionFileTests {
  @Test func aSessionComesBackAsItWas() throws {
    let workspace = try Bench.full()
    let bytes = try workspace.bytes()
    var loaded = try Bench.decode(bytes)
    #expect(loaded.savedLayers.map(\.analyzer).sorted() == ["counts", "counts", "entities", "entities", "quotes", "quotes", "unheard-of"])
    loaded.savedLayers = workspace.session.savedLayers
    #expect(loaded == workspace.session)
  }

  @Test func savingWhatWasLoadedGivesTheSameBytes() throws {
    try Bench.inFolder { folder in
      let first = try Bench.full()
      try first.save(to: "\(folder)/a.json", byReference: false, writerName: "lede test")
      let bytes = try AtomicFile.read("\(folder)/a.json")
      let second = Workspace(registry: try Bench.registry())
      _ = try second.load("\(folder)/a.json", command: "load a.json", reread: Bench.reread)
      #expect(try second.bytes() == bytes, "without a look at any layer")
      _ = try second.layers("counts")
      #expect(try second.bytes() == bytes, "with the saved layers taken up")
      #expect(try second.layers("entities").allSatisfy { $0.stale == nil })
    }
  }

  @Test func everyPrefixIsRefusedAndTheCurrentSessionStays() throws {
    try Bench.inFolder { folder in
      let bytes = try Bench.full().bytes()
      #expect(bytes.last == 0x0A)
      let workspace = try Bench.workspace("Mara waved.")
      let before = workspace.session
      let small = try Bench.workspace("“Go,” Bob said.")
      try small.edit("quotes", "“Go,”", .set, [("speaker", "Bo")])
      _ = try small.layers("counts")
      let smallBytes = try small.bytes()
      for length in 0..<(smallBytes.count - 1) {
        #expect(throws: SessionFileError.self, "cut at \(length)") { try Bench.decode(Array(smallBytes[..<length])) }
      }
      for length in stride(from: 0, to: bytes.count - 1, by: 41) {
        #expect(throws: SessionFileError.self, "cut at \(length)") { try Bench.decode(Array(bytes[..<length])) }
      }
      for length in (0..<40).map({ $0 * (bytes.count - 1) / 40 }) {
        try Data(bytes[..<length]).write(to: URL(fileURLWithPath: "\(folder)/cut.json"))
        #expect(throws: SessionFileError.self) {
          try workspace.load("\(folder)/cut.json", command: "load", reread: Bench.reread)
        }
        #expect(workspace.session == before && workspace.file == nil)
      }
      #expect(try Bench.decode(Array(bytes.dropLast())) == Bench.decode(bytes))
    }
  }

  @Test func keysStandInTheDesignsOrderAndEachMarkHasItsLine() throws {
    let workspace = try Bench.workspace("Ann met Bob.")
    try workspace.edit("entities", "Bob", .set, [("role", "baker")])
    let text = String(decoding: try workspace.bytes(), as: UTF8.self)
    let inputs = String(repeating: "0", count: 64)
    let digest = try Regex("[0-9a-f]{64}")
    #expect(
      text.replacing(digest, with: inputs)
        == """
        {
          "format": "lede-session",
          "version": 1,
          "writer": "lede test",
          "articles": [
            {"id":1,"source":{"path":"","format":"text","encoding":"UTF-8","sha256":""},"metadata":{},"text":"Ann met Bob.","blocks":[{"kind":"paragraph","start":0,"end":12}],"overrides":[],"warnings":[]}
          ],
          "layers": [],
          "edits": [
            {"article":1,"layer":"entities","start":8,"exact":"Bob","before":"Ann met ","after":".","set":{"role":"baker"},"at":"2026-01-01T00:00:00Z"}
          ],
          "notes": [],
          "tags": [],
          "variables": {},
          "sets": {},
          "settings": {},
          "in_use": [1],
          "next": {"article":2,"note":1},
          "journal": [
            "paste 1",
            "edit"
          ]
        }

        """)
    _ = try workspace.layers("entities")
    let layers = String(decoding: try workspace.bytes(), as: UTF8.self)
    #expect(
      layers.replacing(digest, with: inputs).contains(
        """
          "layers": [
            {"article":1,"analyzer":"entities","version":"1.0","options":{"least":3,"list":null},"inputs":"\(inputs)","marks":[
                {"start":0,"end":3,"name":"Ann","type":"PERSON","role":null,"link":null,"mentions":[{"start":0,"end":3,"text":"Ann","kind":"name","value":null,"number":null,"upper":null,"unit":null,"bound":null}],"rule":"capital","evidence":[{"label":"word","start":0,"end":3,"note":"a capital"}]},
                {"start":8,"end":11,"name":"Bob","type":"PERSON","role":null,"link":null,"mentions":[{"start":8,"end":11,"text":"Bob","kind":"name","value":null,"number":null,"upper":null,"unit":null,"bound":null}],"rule":"capital","evidence":[{"label":"word","start":8,"end":11,"note":"a capital"}]}
              ]}
          ],
          "edits": [
        """))
  }

  @Test func newerAndForeignFilesSaySo() throws {
    let error = #expect(throws: SessionFileError.self) {
      try Bench.decode(Array(#"{"format":"lede-session","version":2,"articles":[]}"#.utf8))
    }
    #expect("\(try #require(error))".contains("newer Lede"))
    #expect(throws: SessionFileError.notASession(path: "test.json")) { try Bench.decode(Array(#"{"a":1}"#.utf8)) }
    #expect(throws: SessionFileError.notASession(path: "test.json")) {
      try Bench.decode(Array(#"{"format":"lede-session","version":0,"articles":[]}"#.utf8))
    }
  }

  @Test(arguments: [
    #"{"format":"lede-session","version":1,"articles":[],"articles":[]}"#,
    #"{"format":"lede-session","version":1,"articles":[],"variables":{"a":"1","a":"2"}}"#,
  ])
  func aKeyGivenTwiceIsRefused(_ text: String) throws {
    let error = try #require(throws: SessionFileError.self) { try Bench.decode(Array(text.utf8)) }
    #expect("\(error)".contains("occurs twice"))
  }

  @Test func unknownKeysArePassedOver() throws {
    let workspace = try Bench.full()
    var value = try JSONParser.parse(try workspace.bytes())
    value = .object([.init("later", ["x": 1])] + (value.object ?? []))
    #expect(try Bench.decode(value) == Bench.decode(try workspace.bytes()))
  }

  @Test func layersOfUnknownAnalyzersAreWrittenBackAsTheyWere() throws {
    let workspace = try Bench.full()
    let line =
      #"{"article":2,"analyzer":"unheard-of","version":"9","options":{"odd":{"deep":[1,2.5,null]}},"inputs":"abc","marks":["#
      + "\n        " + #"{"start":0,"end":2,"anything":{"nested":[true]}},"# + "\n        {}\n      ]}"
    #expect(String(decoding: try workspace.bytes(), as: UTF8.self).contains(line))
  }

  @Test func loneSurrogatesBecomeReplacementCharacters() throws {
    let text = #"{"format":"lede-session","version":1,"articles":[],"variables":{"a":"\ud800x"}}"#
    #expect(try Bench.decode(Array(text.utf8)).variables["a"] == "\u{FFFD}x")
  }

  @Test func offsetsCountScalars() throws {
    let workspace = try Bench.workspace("Ё😀 Bob sang.")
    try workspace.edit("entities", "Bob", .reject)
    let value = try JSONParser.parse(try workspace.bytes())
    #expect(value["edits"]?.array?.first?["start"]?.int == 3)
    #expect(try Bench.decode(value).edits.first?.anchor.start == "Ё😀 ".utf8.count)
  }
}
