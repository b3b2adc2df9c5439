/// How help groups the verbs.
enum VerbGroup: String, CaseIterable, Sendable {
  case articles, analysis, words, review, session, shell
}
