import Synchronization

/// A slice of a command's articles, for work on one of several cores.
public struct Shard: Sendable {
  public let items: ArraySlice<SessionView.Item>
  /// Its number among the slices of the command, 0-based, and how many there are.
  public let number: Int
  public let count: Int
  let state: State

  /// What the slices of one command share.
  final class State: Sendable {
    /// Articles that are done, of all slices.
    let done = Atomic<Int>(0)
    let isStopped = Atomic<Bool>(false)
  }

  /// UTF-8 bytes; less than this is not worth a slice of its own.
  private static let smallest = 1 << 18

  /// The articles one after the other. Throws what `body` throws, and when the user pressed Ctrl-C.
  public func forEach(_ body: (SessionView.Item) throws -> Void) throws {
    for item in items {
      try check()
      try body(item)
      state.done.add(1, ordering: .relaxed)
    }
  }

  /// The articles one after the other, with their words.
  public func forEachText(_ body: (SessionView.Item, AnalyzedText) throws -> Void) throws {
    try forEach { try body($0, try $0.text()) }
  }

  /// Throws when the command is to stop: for long work on one article.
  public func check() throws {
    if state.isStopped.load(ordering: .relaxed) { throw CancellationError() }
  }

  /// Slices of about the same size, no more than there are cores; at least one, even for no articles.
  static func cut(_ items: [SessionView.Item]) -> [Shard] {
    let sizes = items.map { $0.article.text.bytes.count }
    let total = sizes.reduce(0, +)
    let count = max(1, min(Cores.count, total / smallest))
    let state = State()
    var slices: [ArraySlice<SessionView.Item>] = []
    var start = 0
    var taken = 0
    for number in 1...count {
      var end = start
      while end < items.count, number == count || taken + sizes[end] / 2 < total / count * number {
        taken += sizes[end]
        end += 1
      }
      if end > start || slices.isEmpty && number == count { slices.append(items[start..<end]) }
      start = end
    }
    return slices.enumerated().map { Shard(items: $1, number: $0, count: slices.count, state: state) }
  }
}
