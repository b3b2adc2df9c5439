import AnalyzerKit
import Workbench

/// Help about an analyzer, made from its info and the fields of its marks and options alone.
enum AnalyzerHelp {
  static func text(_ analyzer: AnalyzerEntry) -> String {
    var lines = ["Columns:"]
    let width = (analyzer.fields.map(\.name.count).max() ?? 0) + 2
    lines += analyzer.fields.map { row($0.name, describe($0), width: max(18, width)) }
    if let measure = analyzer.fields.first(where: { $0.details?.source.isEmpty == false }) {
      lines.append("help \(analyzer.info.verb) \(measure.name) says how it is worked out, and so for the other measures.")
    }
    if !analyzer.options.isEmpty {
      lines += ["", "Options (set \(analyzer.name).OPTION VALUE):"]
      lines += analyzer.options.map { row($0.name, describe($0)) }
    }
    if let details = analyzer.info.details { lines += ["", details] }
    let examples = analyzer.info.examples.prefix(8)
    if !examples.isEmpty {
      lines += ["", "Examples (⟦ ⟧ enclose what is found):"]
      for example in examples {
        lines.append("  " + example.marked.split(whereSeparator: \.isNewline).joined(separator: " / "))
        for fields in example.fields where !fields.isEmpty {
          lines.append("      " + fields.map { "\($0.key)=\($0.value)" }.joined(separator: "  "))
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func describe(_ schema: FieldSchema) -> String {
    var text = schema.help
    if let values = schema.values, !schema.help.contains(values[0]) { text += ": \(values.joined(separator: ", "))" }
    if schema.isEditable { text += " (fix)" }
    return text
  }

  static func row(_ name: String, _ text: String, width: Int = 18) -> String {
    "  " + name + String(repeating: " ", count: max(2, width - name.count)) + text
  }
}
