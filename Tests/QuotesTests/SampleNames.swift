import AnalyzerKit

/// Who is named in the sample articles that have gold, by hand.
enum SampleNames {
  static let all: [String: [(EntityType, [String])]] = [
    "wire-harbor": [
      (.PERSON, ["Lorraine Abascal", "Abascal"]), (.PERSON, ["Gerald Whitcombe", "Whitcombe"]), (.PERSON, ["Thomas Reyle", "Reyle"]),
      (.PERSON, ["Carol Reyle"]), (.PERSON, ["Paul Lang"]), (.PERSON, ["Anneke Vos", "Vos"]),
      (.ORG, ["Coastal Pilots and Tug Crews Union", "CPTCU"]), (.ORG, ["Hallam Port Authority"]),
      (.ORG, ["U.S. Coast Guard", "Coast Guard"]),
      (.ORG, ["Department of Transportation"]), (.ORG, ["Meridian Press"]), (.ORG, ["Vos & Tarrant Agencies"]),
    ],
    "feature-saltmine": [
      (.PERSON, ["Marta"]), (.PERSON, ["Adam Kordecki", "Kordecki"]), (.PERSON, ["Piotr"]), (.PERSON, ["Halina Brzostek", "Brzostek"]),
      (.PERSON, ["Tomasz Wierzba", "Wierzba"]), (.PERSON, ["Zygmunt Lasota"]), (.PERSON, ["Danuta"]), (.PERSON, ["Jerzy Malik"]),
      (.ORG, ["Solmar Holding", "Solmar"]), (.ORG, ["Regional Mining Inspectorate", "RMI"]), (.ORG, ["The Lantern Review"]),
      (.ORG, ["University of Warsaw"]), (.GPE, ["Sarnowice"]), (.GPE, ["Krakow"]),
    ],
    "court-maps": [
      (.PERSON, ["Marcus D. Pettibone", "Pettibone"]), (.PERSON, ["Ilse Brandt-Novak", "Brandt-Novak"]),
      (.PERSON, ["Alan Prosser", "Prosser"]), (.PERSON, ["Joan Hale-Mbeki", "Hale-Mbeki"]), (.PERSON, ["Raymond Osei", "Osei"]),
      (.PERSON, ["Hamid Daryush", "Daryush"]), (.PERSON, ["Lucille Armitage", "Armitage"]), (.PERSON, ["Denise Kowalczyk"]),
      (.PERSON, ["Nadia Ferris", "Ferris"]), (.PERSON, ["Sylvie Arnaud", "Arnaud"]), (.PERSON, ["Vera Stannard", "Stannard"]),
      (.ORG, ["Tamarack College", "Tamarack"]), (.ORG, ["Federal Bureau of Investigation", "FBI"]), (.ORG, ["University of Toronto"]),
      (.ORG, ["Library of Congress"]), (.NORP, ["Swiss"]), (.GPE, ["Singapore"]), (.GPE, ["Cleveland"]),
    ],
  ]
}
