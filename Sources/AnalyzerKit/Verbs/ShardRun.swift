import Dispatch
import Synchronization

/// One piece of work done for every slice of a command's articles, each on a thread of its own, while the caller looks after Ctrl-C.
struct ShardRun<Output: Sendable> {
  private let shards: [Shard]
  private let work: @Sendable (Shard) throws -> Output

  init(_ shards: [Shard], _ work: @escaping @Sendable (Shard) throws -> Output) {
    self.shards = shards
    self.work = work
  }

  /// Collects what the threads give.
  private final class Collector: Sendable {
    let results = Mutex<[Int: Result<Output, any Error>]>([:])
  }

  /// How often the caller looks for Ctrl-C.
  private static var pause: DispatchTimeInterval { .milliseconds(20) }

  /// What each slice gave, in their order. Throws what the first slice that failed threw, or what `check` throws; all threads have ended then.
  func results(_ check: () throws -> Void, _ progress: (_ done: Int, _ total: Int) -> Void) throws -> [Output] {
    let collector = Collector()
    let group = DispatchGroup()
    let total = shards.reduce(0) { $0 + $1.items.count }
    for (number, shard) in shards.enumerated() {
      DispatchQueue.global().async(group: group) { [work] in
        let result = Result { try work(shard) }
        if case .failure = result { shard.state.isStopped.store(true, ordering: .relaxed) }
        collector.results.withLock { $0[number] = result }
      }
    }
    var interruption: (any Error)?
    while group.wait(timeout: .now() + Self.pause) == .timedOut {
      guard interruption == nil, let state = shards.first?.state else { continue }
      do {
        try check()
        progress(state.done.load(ordering: .relaxed), total)
      } catch {
        interruption = error
        state.isStopped.store(true, ordering: .relaxed)
      }
    }
    if let interruption { throw interruption }
    let results = collector.results.withLock { $0 }
    let inOrder = shards.indices.compactMap { results[$0] }
    // A slice that another one stopped says so; the one that failed knows why.
    for case .failure(let error) in inOrder where !(error is CancellationError) { throw error }
    return try inOrder.map { try $0.get() }
  }
}
