/// What layers were made from when a session file was loaded: tells a layer that was out of date already from one that the user's later
/// changes concern.
public struct LoadedWork: Sendable, Equatable {
  let articles: [Int: OpenArticle]
  let edits: [Edit]
  let settings: OrderedValues<String>

  init(_ session: Session) {
    articles = Dictionary(session.articles.map { ($0.id, $0) }) { first, _ in first }
    edits = session.edits
    settings = session.settings
  }
}
