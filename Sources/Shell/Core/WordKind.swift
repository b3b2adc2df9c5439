/// What a plain word of a verb stands for.
enum WordKind: Sendable {
  case file, articleSet, reference, assignment, analyzer, verb, topic, setting, free
}
