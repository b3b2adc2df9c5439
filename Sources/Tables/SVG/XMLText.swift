import Terminal

/// Text as it stands in an XML 1.0 document, inside elements and attributes.
enum XMLText {
  /// Signs that mean something to XML become references; controls and characters that XML does not allow are made visible.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in VisibleText.make(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case _ where !isAllowed(scalar.value): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
