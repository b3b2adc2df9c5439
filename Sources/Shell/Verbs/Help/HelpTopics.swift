/// Help on what all verbs share.
enum HelpTopics {
  static let names = ["conditions", "references", "sets", "columns", "quoting", "scripts", "output"]

  static func text(_ name: String) -> String? {
    switch name {
    case "conditions":
      """
      --where COLUMN=VALUE        equal, whatever the case and the accents; COLUMN=A,B is either; COLUMN= is empty
      --where COLUMN!=VALUE       not equal
      --where COLUMN~"some words" these whole words, in this order
      --where COLUMN>5            also < <= >=; dates are compared as 2022-09-24
      Given twice, both must hold. --speaker putin is short for --where speaker~putin; where a column has a closed set of values, for =.
      """
    case "references":
      """
      2         article 2                     q3        the mark q3 of the article in use
      2.4       block 4 of article 2          2:q3      the mark q3 of article 2
      n2        note 2                        last      every row of the last listing
      Ids are places in a listing and can move when the text changes; corrections and notes do not rest on them.
      """
    case "sets":
      """
      1    2-5    1,3    all    or a name:    let reuters = articles --publisher reuters
      use SET chooses what all commands look at; --article SET chooses for one command.
      """
    case "columns":
      """
      Every listing has, beside its own: article, title, publisher, author, date, month, block, section, part, speaker, start, end,
      the keys of the metadata and of your tags, and the fields of other layers, such as quotes.speaker or entities.name.
      --columns A,B shows them, --by A,B counts by them, --sort -A orders by them. Numbers are summed or averaged: the header says which.
      Capitals do not matter. --columns all shows all of the listing's own; JSON has them all unless --columns chooses.
      stats --by works its figures out anew over all words of each group together, and --by all over all articles. --where chooses rows (of
      stats: articles, or the sections, parts, speakers or blocks that --by divides them into) before they are grouped.
      sentiment scores only the words inside --in PART, --where part=PART, --speaker and the like, with and without --by; such rows have no ids,
      which belong to whole sentences. words, ngrams, collocates, keywords and dispersion run once for each group that --by makes.
      Groups come by their number of rows or articles, those of months, dates and blocks in their order.
      --explain adds a column with the rule behind each row and its evidence, to every analyzer's listing.
      """
    case "quoting":
      """
      Marks of quotation ("…", '…', “…”) open only at the start of a word or after an operator: don't and O'Brien are words.
      $name stands for a value made by let, in quotation marks it does not. # begins a comment, \\ at the end continues a line.
      """
    case "scripts":
      """
      lede run SCRIPT FILE…   runs a script; it sees the files as $1, $2 … and all of them as $*. It stops at the first error
      (--keep-going goes on). expect RANGE LISTING makes it a check. history --script writes one from what you did.
      lede VERB FILE…         one listing, with all its options: lede quotes *.txt --by speaker --as csv. What the verb looks for comes before
      the files (lede kwic ferry *.txt); where one of its words is optional or repeats, a word that names a file, or looks as if, begins
      the files, and -- says where they begin: lede kwic ferry -- notes.
      Exit status: 0 done, 1 something failed, 2 wrong usage, 130 interrupted.
      """
    case "output":
      """
      COMMAND > FILE    writes; .csv .tsv .json .jsonl .md .svg .graphml choose    COMMAND >> FILE   appends
      COMMAND | less    hands the result to a program                            --as csv          chooses the format by name
      """
    default: nil
    }
  }
}
