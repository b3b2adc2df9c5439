/// Finds a key that an object has already, by comparison in small objects and by hashing in large ones.
struct KeyIndex {
  private static let smallest = 16
  private var places: [String: Int] = [:]

  /// The place of a key among the members read so far, or nil after noting it as the next one.
  mutating func insert(_ key: String, _ members: [JSONValue.Member]) -> Int? {
    if members.count < KeyIndex.smallest { return members.firstIndex { $0.key == key } }
    if places.isEmpty {
      for (index, member) in members.enumerated() { places[member.key] = index }
    }
    if let place = places[key] { return place }
    places[key] = members.count
    return nil
  }
}
