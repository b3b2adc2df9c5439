import Testing

@testable import Terminal

@Suite struct VisibleTextTests {
  @Test(
    "what a terminal would obey, or a reader not see, is shown",
    arguments: [
      ("plain text", "plain text"),
      ("", ""),
      ("\u{1B}[31mred\u{7}", "␛[31mred␇"),
      ("a\0b\u{7F}", "a␀b␡"),
      ("one\ttwo", "one two"),
      ("one\r\ntwo", "one␍␊two"),
      ("\u{9B}31m\u{85}", "⟨U+009B⟩31m⟨U+0085⟩"),
      ("\u{202E}desrever\u{2066}", "⟨U+202E⟩desrever⟨U+2066⟩"),
      ("in\u{200B}visi\u{AD}ble\u{FEFF}", "in⟨U+200B⟩visi⟨U+00AD⟩ble⟨U+FEFF⟩"),
      ("a\u{2028}b", "a⟨U+2028⟩b"),
      ("a\u{200D}b", "a⟨U+200D⟩b"),
      ("tag\u{E0041}", "tag⟨U+E0041⟩"),
    ])
  func shown(text: String, expected: String) { #expect(VisibleText.make(text) == expected) }

  @Test(
    "writing is left as it is",
    arguments: [
      "café", "cafe\u{301}", "日本語", "“curly” – dash…", "a\u{A0}b", "نامه\u{200C}ای", "👩\u{200D}👧", "🏳\u{FE0F}\u{200D}🌈",
      "🏴\u{E0067}\u{E0062}\u{E007F}",
    ])
  func unchanged(text: String) { #expect(VisibleText.make(text) == text) }

  @Test("lines are kept where asked") func lines() { #expect(VisibleText.make("a\n\u{1B}b", keepingLines: true) == "a\n␛b") }

  @Test(
    "columns as a terminal counts them",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("ｆｕ", 4), ("한국", 4), ("🙂", 2), ("🇫🇷", 2), ("…", 1), ("⌚", 2), ("á̂", 1), ("𠀀", 2),
      ("Ж", 1), ("ש", 1),
    ])
  func columns(text: String, expected: Int) { #expect(VisibleText.width(text) == expected) }

  @Test(
    "cut text never takes more than its room and shows that it was cut",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
      ("cafe\u{301}s!", 5, "cafe\u{301}…"), ("abc", 1, "…"), ("abc", 0, ""),
    ])
  func cut(text: String, columns: Int, expected: String) { #expect(VisibleText.truncate(text, to: columns) == expected) }

  @Test("padding counts columns, not characters") func padding() {
    #expect(VisibleText.pad("日本", to: 6) == "日本  ")
    #expect(VisibleText.pad("12", to: 5, right: true) == "   12")
    #expect(VisibleText.pad("abcdef", to: 3) == "abcdef")
  }

  @Test("no scalar at all gets through that is a control or format character, save joiners in their place") func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isVisible = VisibleText.make("x\(scalar)").unicodeScalars.allSatisfy {
        switch $0.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: false
        case .format: [0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x8E2].contains($0.value)
        default: true
        }
      }
      if !isVisible { Issue.record("U+\(String(value, radix: 16)) gets through") }
    }
  }
}
