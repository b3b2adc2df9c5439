import AnalyzerKit

enum EntitiesExamples {
  static let all: [Example] = []
}
