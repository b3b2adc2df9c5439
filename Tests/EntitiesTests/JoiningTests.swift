import Testing

@Suite struct JoiningTests {
  @Test(
    arguments: [
      ("President Vera Lund spoke. Lund left.", ["Vera Lund: Vera Lund | Lund"]),
      ("Lund spoke first. Later Vera Lund left.", ["Vera Lund: Lund | Vera Lund"]),
      ("Vera Lund spoke. Vera M. Lund left.", ["Vera M. Lund: Vera Lund | Vera M. Lund"]),
      ("V. Lund spoke. Vera Lund left.", ["Vera Lund: V. Lund | Vera Lund"]),
      (
        "Vera Lund spoke. Alex, who gave no other name, left. Alex Holm stayed. Holm slept.",
        [
          "Vera Lund: Vera Lund", "Alex: Alex", "Alex Holm: Alex Holm | Holm",
        ]
      ),
      ("Vera Lund met Carl Lund. Lund left.", ["Vera Lund: Vera Lund", "Carl Lund: Carl Lund", "Lund: Lund"]),
      (
        "Vera Lund spoke. Lund sang. Then Carl Lund came. Lund left.",
        [
          "Vera Lund: Vera Lund | Lund", "Carl Lund: Carl Lund", "Lund: Lund",
        ]
      ),
      ("Ursula van der Meer spoke. Van der Meer left.", ["Ursula van der Meer: Ursula van der Meer | Van der Meer"]),
      ("Noor van Dalen won. Later van Dalen slept.", ["Noor van Dalen: Noor van Dalen | van Dalen"]),
      ("Noor van Dalen won. Noor slept.", ["Noor van Dalen: Noor van Dalen | Noor"]),
      ("Wilfred Crane sang. Wilf slept.", ["Wilfred Crane: Wilfred Crane | Wilf"]),
      ("Noor Dalen won. Noor, a nurse, slept.", ["Noor Dalen: Noor Dalen", "Noor: Noor"]),
      ("Noor Dalen won. Noor Brandt lost. Noor slept.", ["Noor Dalen: Noor Dalen", "Noor Brandt: Noor Brandt", "Noor: Noor"]),
      ("SEN. WALTER GRIMBEL: Good morning.", ["Walter Grimbel: WALTER GRIMBEL"]),
      ("Xi Jinping spoke. Xi left.", ["Xi Jinping: Xi Jinping | Xi"]),
      ("Vera Lund’s plan failed. Lund's party won.", ["Vera Lund: Vera Lund | Lund"]),
    ] as [(String, [String])])
  func formsOfAPersonsName(_ words: String, _ expected: [String]) { #expect(Found(words).joined == expected) }

  @Test(
    arguments: [
      ("The Voice of America called. VOA paid.", ["Voice of America: Voice of America | VOA"]),
      (
        "The Regional Mining Inspectorate (RMI) came. The RMI left.",
        ["Regional Mining Inspectorate: Regional Mining Inspectorate | RMI | RMI"]
      ),
      ("The Mid-Coast Trout Alliance (MCTA) met.", ["Mid-Coast Trout Alliance: Mid-Coast Trout Alliance | MCTA"]),
      ("Zelmar Holding Ltd. lost money. Zelmar fell.", ["Zelmar Holding Ltd.: Zelmar Holding Ltd. | Zelmar"]),
      ("The U.S. Coast Guard called. The Coast Guard left.", ["U.S. Coast Guard: U.S. Coast Guard | Coast Guard"]),
      (
        "The Lighthouse Trust of the Western Reaches paid. The Lighthouse Trust left.",
        ["Lighthouse Trust of the Western Reaches: Lighthouse Trust of the Western Reaches | Lighthouse Trust"]
      ),
      ("Orrin Grid & Power paid. Orrin Grid left.", ["Orrin Grid & Power: Orrin Grid & Power | Orrin Grid"]),
      (
        "The Institute for the Quiet Night (IQN) met. IQN left.",
        ["Institute for the Quiet Night: Institute for the Quiet Night | IQN | IQN"]
      ),
      ("MUNICH, May 6 (News Desk) — Rain fell. NATO met in Munich.", ["Munich: MUNICH | Munich", "News Desk: News Desk", "NATO: NATO"]),
      ("The United States paid. The U.S. and the US left.", ["United States: United States | U.S. | US"]),
      ("The International Cycling Union (UCI) met.", ["International Cycling Union: International Cycling Union | UCI"]),
      ("Britain paid. The UK left.", ["Britain: Britain | UK"]),
      ("A Russian ship sank. Russians wept.", ["Russian: Russian | Russians"]),
      ("The Russian government left Russia.", ["Russian: Russian", "Russia: Russia"]),
      (
        "The United Nations met. The United Nations Security Council voted.",
        [
          "United Nations: United Nations", "United Nations Security Council: United Nations Security Council",
        ]
      ),
    ] as [(String, [String])])
  func formsOfOtherNames(_ words: String, _ expected: [String]) { #expect(Found(words).joined == expected) }

  @Test(
    arguments: [
      ("They heard President Vera Lund.", "Vera Lund", "President"),
      ("They heard German Interior Minister Nina Falk.", "Nina Falk", "German Interior Minister"),
      ("They heard Kremlin spokesman Oleg Varin.", "Oleg Varin", "Kremlin spokesman"),
      ("Alex Holm, a Norway analyst at the University of Bergen, left.", "Alex Holm", "Norway analyst at the University of Bergen"),
      ("Alex Holm, 41, a carpenter, left.", "Alex Holm", "carpenter"),
      ("They heard U.S. Secretary of State Vera Lund.", "Vera Lund", "U.S. Secretary of State"),
      ("They heard Chief Executive Katla Vossberg.", "Katla Vossberg", "Chief Executive"),
      ("They heard Mr. Holm.", "Holm", nil),
      ("The union’s president, Vera Lund, left.", "Vera Lund", "president"),
      ("Vera Lund, the union’s president, left.", "Vera Lund", "president"),
      ("Its director, Mr. Carl Holm, left.", "Carl Holm", "director"),
      ("His wife, Vera Lund, left.", "Vera Lund", nil),
      ("They heard Vera Lund, who was elected mayor last year.", "Vera Lund", "mayor"),
      ("Vera Lund, a special agent with the Orrin Bureau (OB), left.", "Vera Lund", "special agent with the Orrin Bureau"),
      ("Prof Vera Lund, an economist at Orrin University, left.", "Vera Lund", "economist at Orrin University"),
      ("It is a problem for Carl Holm, says analyst Vera Lund.", "Carl Holm", nil),
      ("They heard **Vera Lund**, a nurse, twice.", "Vera Lund", "nurse"),
      ("They heard [Vera Lund](https://news.example/a), a nurse, twice.", "Vera Lund", "nurse"),
      ("SEN. WALTER GRIMBEL: Good morning.", "Walter Grimbel", "Sen."),
    ] as [(String, String, String?)])
  func rolesAreTakenFromTheText(_ words: String, _ name: String, _ role: String?) throws {
    #expect(try #require(Found(words)[name]).role == role)
  }

  @Test func theHeadlineIsReadByWhatTheBodyShows() {
    let found = Found("= Lund Quits As Harbour Vote Looms\n\nVera Lund has left. Mayor Lund said so.")
    #expect(found.joined == ["Vera Lund: Lund | Vera Lund | Lund"])
  }

  @Test func capitalsInAHeadlineAreNotNames() {
    #expect(Found("= Thousands Of Russians Flee Draft As Anti-War Protests Erupt").names == ["NORP Russians"])
    #expect(Found("= RUSSIA CLOSES ITS BORDER AS PROTESTS GROW").names == ["GPE RUSSIA"])
  }
}
