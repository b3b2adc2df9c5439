/// A stand-in until Linguistics counts syllables.
enum Syllables {
  static func count(_ folded: ArraySlice<UInt8>) -> Int {
    var groups = 0
    var inVowel = false
    for byte in folded {
      let isVowel = byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75 || byte == 0x79
      if isVowel, !inVowel { groups += 1 }
      inVowel = isVowel
    }
    if groups > 1, folded.last == 0x65, !folded.suffix(2).elementsEqual([0x6C, 0x65]) { groups -= 1 }
    return max(1, groups)
  }
}
