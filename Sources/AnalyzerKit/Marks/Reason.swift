/// Why a mark was made: the rule that made it, and the evidence the rule saw.
public struct Reason: Sendable, Equatable {
  /// The rule's name, words joined by hyphens, such as `pronoun-subject`. The same for every mark made by that rule.
  public var rule: String
  public var evidence: [Evidence]

  public init(_ rule: String, _ evidence: [Evidence] = []) {
    self.rule = rule
    self.evidence = evidence
  }
}
