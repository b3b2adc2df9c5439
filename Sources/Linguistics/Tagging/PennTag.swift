// swift-format-ignore-file: AlwaysUseLowerCamelCase

/// A part of speech of the Penn Treebank as English UD writes it (XPOS).
///
/// Letters are those of the tag; `PRPS` and `WPS` are PRP$ and WP$, and signs have words.
public enum PennTag: UInt8, Sendable, CaseIterable {
  case NN, NNS, NNP, NNPS
  case VB, VBD, VBG, VBN, VBP, VBZ, MD
  case JJ, JJR, JJS, RB, RBR, RBS, RP
  case DT, PDT, WDT, EX, PRP, PRPS, WP, WPS, WRB, POS
  case IN, TO, CC, CD, UH, FW, LS, SYM
  /// Mail and web addresses.
  case ADD
  /// A piece of a word that goes with the next.
  case GW
  /// An affix that stands alone.
  case AFX
  /// Punctuation that is no sign of the sentence: emoticons, asterisks, rules.
  case NFP
  case HYPH
  case period, comma, colon, dollar, openQuote, closeQuote, openBracket, closeBracket

  /// As the treebank writes it: NNP, PRP$, -LRB-, `` …
  public var name: String { PennTag.names[Int(rawValue)] }

  /// The tag with a name.
  public init?(name: some StringProtocol) {
    guard let index = PennTag.names.firstIndex(where: { $0 == name }) else { return nil }
    self = PennTag.allCases[index]
  }

  private static let names = allCases.map(\.written)

  private var written: String {
    switch self {
    case .PRPS: "PRP$"
    case .WPS: "WP$"
    case .period: "."
    case .comma: ","
    case .colon: ":"
    case .dollar: "$"
    case .openQuote: "``"
    case .closeQuote: "''"
    case .openBracket: "-LRB-"
    case .closeBracket: "-RRB-"
    default: "\(self)"
    }
  }

  /// NN, NNS, NNP, NNPS.
  public var isNoun: Bool { rawValue <= PennTag.NNPS.rawValue }

  /// NNP, NNPS.
  public var isProperNoun: Bool { self == .NNP || self == .NNPS }

  /// VB, VBD, VBG, VBN, VBP, VBZ; not MD.
  public var isVerb: Bool { rawValue >= PennTag.VB.rawValue && rawValue <= PennTag.VBZ.rawValue }

  /// JJ, JJR, JJS.
  public var isAdjective: Bool { self == .JJ || self == .JJR || self == .JJS }

  /// RB, RBR, RBS; not RP or WRB.
  public var isAdverb: Bool { self == .RB || self == .RBR || self == .RBS }
}
