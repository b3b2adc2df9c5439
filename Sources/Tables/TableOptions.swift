/// What a table is written for.
public struct TableOptions: Sendable, Equatable {
  /// The columns of the terminal that shows it; nil where it goes elsewhere, and then nothing is cut and nothing is made visible.
  public var width: Int?
  /// Whether headers and keywords stand out by terminal codes.
  public var colour: Bool
  public var showHeader: Bool
  /// Whether a terminal table without a column `id` begins with what its rows point at (`q4`; `2:q4` with several articles).
  public var showRefs: Bool

  public init(width: Int? = nil, colour: Bool = false, showHeader: Bool = true, showRefs: Bool = true) {
    self.width = width
    self.colour = colour
    self.showHeader = showHeader
    self.showRefs = showRefs
  }
}
