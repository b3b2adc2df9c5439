import Analyzers
import Foundation
import Testing

@testable import Workbench

@Suite struct SchemaTests {
  private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../Schemas").standardized

  @Test func theBatchSchemaInTheRepositoryIsThatOfTheAnalyzers() throws {
    let made = String(decoding: BatchSchema(try Registry(analyzerModules)).encoded, as: UTF8.self)
    let kept = try String(contentsOf: folder.appending(path: "batch.schema.json"), encoding: .utf8)
    #expect(made == kept, "renew it: Scripts/lede schema batch > Schemas/batch.schema.json")
  }

  @Test func theSessionSchemaInTheRepositoryIsThatOfTheAnalyzers() throws {
    let made = String(decoding: SessionSchema(try Registry(analyzerModules)).encoded, as: UTF8.self)
    let kept = try String(contentsOf: folder.appending(path: "session.schema.json"), encoding: .utf8)
    #expect(made == kept, "renew it: Scripts/lede schema session > Schemas/session.schema.json")
  }
}
