// The code of the articles, run: what it prints is what the articles show.

try reviewAHousehold()
try lookAtPhasesMarksAndClaims()
try weighAndSeeWhatComesNext()
writeARule()
try documentsAndPrivacy()

/// Begins a part of the output that an article shows.
func section(_ name: String) { print("# \(name)") }
