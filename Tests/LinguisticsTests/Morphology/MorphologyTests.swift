import Testing

@testable import Linguistics

/// What the form of a word says.
@Suite struct MorphologyTests {
  @Test(arguments: [
    ("dogs", "The dogs barked.", "Number=Plur"),
    ("dog", "The dog barked.", "Number=Sing"),
    ("barked", "The dogs barked.", "Mood=Ind|Tense=Past|VerbForm=Fin"),
    ("barks", "The dog barks loudly.", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    ("bark", "The dogs want to bark.", "VerbForm=Inf"),
    ("am", "I am ready.", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"),
    ("was", "He was ready.", "Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin"),
    ("broken", "The vase was broken.", "Tense=Past|VerbForm=Part"),
    ("waiting", "They were waiting.", "Tense=Pres|VerbForm=Part"),
    ("asking", "He left without asking.", "VerbForm=Ger"),
    ("Stop", "Stop the war.", "Mood=Imp|VerbForm=Fin"),
    ("go", "Please don't go there.", "Mood=Imp|VerbForm=Fin"),
    ("larger", "A larger port opened.", "Degree=Cmp"),
    ("largest", "The largest port opened.", "Degree=Sup"),
    ("large", "A large port opened.", "Degree=Pos"),
    ("him", "We saw him.", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs"),
    ("her", "We saw her.", "Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs"),
    ("her", "We saw her house.", "Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
    ("themselves", "They paid themselves.", "Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes"),
    ("the", "We saw the house.", "Definite=Def|PronType=Art"),
    ("these", "We saw these houses.", "Number=Plur|PronType=Dem"),
    ("n't", "They didn't come.", "Polarity=Neg"),
    ("12", "She has 12 dogs.", "NumType=Card"),
    ("third", "It was the third attempt.", "Degree=Pos|NumType=Ord"),
    ("of", "A cup of tea.", "_"),
  ])
  func `features of a word`(word: String, sentence: String, expected: String) {
    #expect(morphology(of: word, in: sentence) == expected)
  }

  @Test func `which asks, or joins a clause`() {
    #expect(morphology(of: "who", in: "Who knows who paid?").contains("PronType=Int"))
    #expect(morphology(of: "which", in: "The law, which passed in May, is new.") == "PronType=Rel")
  }
}
