/// The options of an analyzer or a verb: a record that starts with its default values.
public protocol AnalyzerOptions: Record {
  init()
}
