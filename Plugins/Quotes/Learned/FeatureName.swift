/// What a feature is about. The raw values are part of every learned weight's place: only ever add at the end.
enum FeatureName: UInt8, Sendable {
  case always, lemma, word, tag, cluster, relation
  case before, after, afterNext, tagsAround
  case child, childCase, childMark, without
  case head, path, above, below
  case marks, rule, oldScore, position, helpers, subject, object
  case kind, kindLemma, kindRelation, kindTag, kindPath, place, start, startBefore, end, endAfter, width
  case agrees, holds, entity, pronoun, source, region
}
