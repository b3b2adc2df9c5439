import AnalyzerKit

/// Words that say in what capacity somebody speaks, added up role by role.
struct RoleVotes {
  struct Vote {
    var role: SourceRole
    var weight: Double
    var words: Range<Int>
  }

  private(set) var votes: [Vote] = []

  mutating func add(_ role: SourceRole, _ weight: Double, _ words: Range<Int>) {
    votes.append(Vote(role: role, weight: weight, words: words))
  }

  mutating func add(_ other: RoleVotes, factor: Double) {
    votes += other.votes.map { Vote(role: $0.role, weight: $0.weight * factor, words: $0.words) }
  }

  /// The strongest vote of the role with the largest sum; of equal ones the first in the text.
  var best: Vote? {
    var sums: [(role: SourceRole, sum: Double)] = []
    for vote in votes {
      if let at = sums.firstIndex(where: { $0.role == vote.role }) {
        sums[at].sum += vote.weight
      } else {
        sums.append((vote.role, vote.weight))
      }
    }
    guard let role = sums.max(by: { $0.sum < $1.sum })?.role else { return nil }
    return votes.filter { $0.role == role }.max { ($0.weight, -$0.words.lowerBound) < ($1.weight, -$1.words.lowerBound) }
  }
}
