import Domain
import ExampleSupport
import GovernanceCompass

/// The review of a region in words: where it stands, what is asked of whom, what its own picture shows, what is open.
struct RegionReport {
    let cooperation: RegionalCooperation
    let review: Review
    let policy: Policy
    let day: CalendarDate
    var page: TextPage

    init(_ cooperation: RegionalCooperation, in context: ReviewContext, isExample: Bool, _ language: Language) {
        review = RuleSet.regionalCooperation.review(cooperation, in: context)
        self.cooperation = cooperation.view(for: .professional, on: context.day)
        policy = context.policy
        day = context.day
        page = TextPage(in: language)
        addBeginning(isExample: isExample)
        addSteps()
        addNext()
        addPlan()
        addDue()
        addFindings()
        addNetwork()
        addSteering()
        addBarriers()
        addLayers()
        addAgendas()
        addPortfolio()
        addOpen()
        addEnd()
    }

    var text: String { page.text }

    var language: Language { page.language }

    func says(_ dutch: String, _ english: String) -> String { page.says(dutch, english) }

    func name(_ term: Term) -> String { term.name[language] }

    func names<Member: ClosedList>(_ members: [Member]) -> String {
        members.map { name($0.term) }.joined(separator: ", ")
    }

    func list<Entity>(_ identifiers: [Identifier<Entity>]) -> String {
        identifiers.map { $0.text }.joined(separator: ", ")
    }

    func text(_ pair: PartyPair) -> String { pair.first.text + " – " + pair.second.text }

    func date(_ day: CalendarDate) -> String { day.text(in: language) }

    /// Adds what something comes to; that there is none is said only where enough is known to say so.
    mutating func add(_ title: String, _ words: String, isSettled: Bool) {
        let none = isSettled ? says("geen", "none") : says("niet te zeggen", "cannot be told")
        page.add(title + ": " + (words.isEmpty ? none : words) + ".", mark: "* ")
    }

    private mutating func addBeginning(isExample: Bool) {
        let name = cooperation.id.text
        page.heading(says("Regio \(name) op \(date(day))", "Region \(name) on \(date(day))"), mark: "=")
        if isExample {
            page.add(
                says(
                    "Een verzonnen regio. Niets hier gaat over bestaande mensen of organisaties.",
                    "A made-up region. Nothing here is about existing people or organisations."))
        }
        page.add(
            says(
                "Dit is om samen te bespreken. Wat niet is vastgelegd, is niet nul en niet in orde.",
                "This is to talk about together. What is not recorded is not zero and not in order."))
        for notice in review.notices { page.add(notice.text[language], mark: "! ") }
    }

    private mutating func addEnd() {
        page.heading(says("Wat dit kompas niet doet", "What this compass will not do"))
        page.add(
            says(
                "Het geeft geen cijfer en geen ranglijst, keurt geen regio goed of af en oordeelt over niemand. Het "
                    + "vraagt en wijst; wat u doet, beslist u samen.",
                "It gives no mark and no ranking, certifies no region and judges nobody. It asks and points; what you "
                    + "do you decide together."))
    }
}
