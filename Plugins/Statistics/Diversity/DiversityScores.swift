/// The measures of lexical diversity of one text.
struct DiversityScores: Sendable, Equatable {
  var ttr, rttr, cttr, herdanC, summerS, dugastU, maasA2, maasA: Double?
  var yuleK, yuleI, simpsonD, herdanVm: Double?
  var msttr50, mattr50, mtld, hdd42: Double?

  init() {}

  init(_ diversity: LexicalDiversity) {
    ttr = diversity.ttr
    rttr = diversity.rttr
    cttr = diversity.cttr
    herdanC = diversity.herdanC
    summerS = diversity.summerS
    dugastU = diversity.dugastU
    maasA2 = diversity.maasA2
    maasA = diversity.maasA
    yuleK = diversity.yuleK
    yuleI = diversity.yuleI
    simpsonD = diversity.simpsonD
    herdanVm = diversity.herdanVm
    let windows = diversity.windows(50)
    msttr50 = windows?.msttr
    mattr50 = windows?.mattr
    mtld = diversity.mtld
    hdd42 = diversity.hdd(42)
  }
}
