extension SentenceParse {
  /// The name of a token's relation as Universal Dependencies demands it: `root` for the root and for nothing else.
  public func relationName(_ token: Int) -> String {
    if head(token) == nil { return Relation.root.name }
    let relation = relation(token)
    return relation == .root ? Relation.dep.name : relation.name
  }
}
