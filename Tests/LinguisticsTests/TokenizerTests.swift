import Testing

/// Each row is the expected cutting; the input is the row without its bars. A bar in the input is written `¦`.
@Suite struct TokenizerTests {
  private func check(_ row: String) {
    let input = row.replacing("|", with: "").replacing("¦", with: "|")
    let expected = row.replacing("| ", with: "|").replacing(" ", with: "|").replacing("¦", with: "|")
    #expect(tokens(input) == expected)
  }

  @Test(arguments: [
    "do|n't", "Do|n’t", "ca|n't", "wo|n't", "is|n't", "it|'s", "It|’s", "I|'m", "we|'re", "they|’ve", "she|'ll", "he|'d", "could|'ve",
    "would|n't|'ve", "y|'all", "Novak|'s", "the boss|'s", "the dogs|' bone", "the dogs|’ bone", "CA|N'T", "DO|N'T", "that|'s|.",
    "can|not", "Can|not", "gon|na", "wan|na", "got|ta", "gim|me", "lem|me", "do|nt", "did|nt", "I|m", "you|re", "that|s", "its", "were",
    "’tis", "'twas", "'em", "'til", "rock 'n' roll", "rock ’n’ roll", "goin' home", "ol’ man", "the '90s", "the ’90s", "the 1990's",
    "in '05|,", "o'clock", "O'Neill|'s", "d'état", "L'Oréal", "Sana'a", "ma'am",
  ])
  func `clitics are cut off and apostrophes kept`(row: String) { check(row) }

  @Test(arguments: [
    "well|-|known", "state|-|of|-|the|-|art", "non-profit", "e-mail", "mid-1980s", "anti-war", "pre-election", "re-elected", "co-founder",
    "ex-husband", "post-war", "pro-European", "semi-final", "multi-storey", "self|-|made", "Anglo|-|Saxon", "10|-|year|-|old", "A|-|level",
    "E|-|J", "2019|-|2021", "10|-|12", "London|-|based", "U.S.|-|led", "non-aligned|-|minded",
  ])
  func `hyphens are tokens in compounds and stay after prefixes`(row: String) { check(row) }

  @Test(arguments: [
    "$|5", "$|1,000.50", "€|20", "£|3|bn", "US|$|4", "¥|100", "5|%", "3.5|%", "20|°|C", "#|1", "100|km", "5|kg", "35|mm", "7|pm", "7:30|am",
    "5|p.m.", "3|x", "6|ft", "1,000", "1,000,000", "1|,|2", "3.14", ".5", "$|.04", "1990s", "20th", "1st", "2nd", "3D", "4G", "10:30",
    "9/11",
    "11/28/2000", "2022-09-24", "1|/|2", "3|/|4", "24|/|7", "555-0142", "555-555-0142", "1-800-555-0142", "+44", "2.0.1", "6|'|2|\"",
    "No. 5",
    "Nos. 3 and 4", "p. 12", "Fig. 3", "m|²", "10|–|12", "−|5", "48th|-|floor", "(|5|)", "5|,|6", "COVID|-|19", "2001|'s", "28.4|million",
    "(|.5|)",
  ])
  func `numbers, currencies, units and dates`(row: String) { check(row) }

  @Test(arguments: [
    "Mr. Orr", "Mrs. Orr", "Dr. Orr", "Gen. Orr", "Sen. Orr", "Prof. Orr", "St. Ives", "the U.S. army", "the U.S.", "U.N.", "a.m.", "p.m.",
    "e.g.",
    "i.e.", "etc.", "vs. Leeds", "Inc.", "Co.", "Corp.", "Ltd.", "Jan. 14", "Sept. 3", "Mar. 3", "Fri.", "J. K. Orr", "J.K. Orr", "J.|K|.",
    "George W. Orr", "Ph.D.", "M.Sc.", "Boston, Mass.", "D.C.", "Orr Jr.", "et al.", "v. Orr", "10 ft. high", "the end|.", "no|.",
    "No|. Never|.",
    "He saw me|.", "in|.", "I said I|.", "sun|.", "Dr.|Orr", "U.S", "a.k.a", "plan B|. The", "c. 1850", "E. coli",
  ])
  func `abbreviations and initials keep their dot`(row: String) {
    check(row.replacing("J.|K|.", with: "J.K.").replacing(", ", with: "|, "))
  }

  @Test(arguments: [
    "http://example.com/a-b?c=d#e", "https://example.org|.", "www.example.com|,", "example.com", "example.co.uk", "news.example.com/path|.",
    "(|http://example.com/a_(b)|)", "a.b@example.com", "<|a.b@example.com|>", "a_b+c@example.org|.", "mailto:a@example.com", "#vote",
    "#Vote2022|!",
    "@name", "@name_2|:", "report.pdf", "report_2.xls", "Example.com|'s", "end|.|Then", "alt.misc.test", "a|/|b", "and|/|or", "AT&T", "P&L",
    "R&D",
    "PG&E", "you|&|me", "\"|@name|\"", "(|#vote|)", "see|:|a@example.com", "end|.|http://example.com", "Inc.|.",
  ])
  func `addresses stay whole`(row: String) { check(row) }

  @Test(arguments: [
    "wait|...", "wait|…", "wait|....", ". . .", "so|...|what", "what|?!", "what|?!?", "no|!!!", "end|.", "yes|,", "a|;|b", "a|:|b",
    "one|--|two",
    "one|—|two", "one|–|two", "one — two", "---", "***", "====", "[|a|]", "(|a|)", "{|a|}", "[...]", "\"|Go|,|\"", "“|Go|,|”", "‘|Go|,|’",
    "'|Go|,|'",
    "``|Go|,|''", "''|Go|''", "‘‘|Go|’’", "„|Go|“", "‚|Go|‘", "«|Go|»", "‹|Go|›", "« Go »", "“|‘|Go|’|”", "\"|'|Go|'|\"", "f*ck", "~", "¦",
    "<<", ">>",
    "¿|Qué|?", "¡|No|!", "50|+", "§ 3", "¶", "•", "™", "Acme|™", "a|=|b", "A|+",
  ])
  func `marks`(row: String) { check(row) }

  @Test(arguments: [
    ":)", "fine :-)", "fine :(", ";-)", ":D", "^_^", "<3", "👍", "👍🏽", "👨‍👩‍👧", "🇺🇦", "🇺🇦|🇵🇱", "ok|👍", "❤️", "word|😀|😀", "naïve", "café",
    "cafe\u{301}", "Łódź", "Москва",
    "Київ|'s", "Straße", "日|本|語", "東|京|と", "한국어", "العربية", "soft\u{AD}hyphen", "co\u{200D}op", "e\u{301}a",
  ])
  func `emoticons, emoji and other scripts`(row: String) { check(row) }

  @Test(arguments: [
    ("a\u{A0}b", "a|b"), ("10\u{202F}000", "10|000"), ("a\u{2009}b", "a|b"), ("a\u{3000}b", "a|b"), ("\u{FEFF}a", "a"),
    ("a\u{200B} b", "a|b"),
    ("a\tb\nc\r\nd", "a|b|c|d"), ("a\u{0}b", "a|b"), ("a\u{85}b", "a|b"), ("\u{200E}a\u{200F}", "a"), ("", ""), (" \n ", ""),
    ("\u{AD}", ""),
    ("a \u{200D} b", "a|b"), ("Mr.\u{A0}Orr", "Mr.|Orr"), ("No.\u{A0}5", "No.|5"),
  ])
  func `white space of every kind separates and is in no token`(input: String, expected: String) { #expect(tokens(input) == expected) }
}
