internal import Domain

extension Examination {
    /// Those concerned, which must have been recorded, and stated to be all of them.
    mutating func concerned(in file: CaseFile) -> Listed<Person>? {
        guard let concerned = need(file.household.concerned, at: "involvement.household.concerned") else { return nil }
        for person in concerned { mayChange(on: person.nextChange(after: day)) }
        requireWhole(concerned, at: "involvement.household.concerned")
        return concerned
    }

    /// States that a list was stated to be complete: what is asked of each entry is asked also of those that nobody
    /// listed.
    mutating func requireWhole<Element>(
        _ list: Listed<Element>, at place: @autoclosure () -> Address, of voice: Identifier<Participant>? = nil
    ) {
        let isOpen = hasUnlisted(list, at: place(), of: voice)
        if !isOpen.isFalse { require(!isOpen, at: place(), of: voice) }
    }

    /// Whether a person is of age on the day.
    mutating func isAdult(_ person: Person) -> Truth {
        guard let isMinor = person.isMinor(on: day) else {
            return unknown(at: "involvement.household.concerned[\(person.id)].birth")
        }
        return Truth(!isMinor)
    }

    /// Whether it was recorded that somebody was heard in another way; unknown to those who may not see that.
    mutating func isHeardOtherwise(_ person: Identifier<Participant>, in file: CaseFile) -> Truth {
        for record in file.heardOtherwise where record.person == person { return .true }
        return hasUnlisted(file.heardOtherwise, at: "heardOtherwise[\(person)]", of: person)
    }

    /// Whether it cannot be told that a person is born: nothing is asked of those who are not.
    mutating func mayBeUnborn(_ person: Person, on other: CalendarDate? = nil) -> Truth {
        guard person.isUnborn(on: other ?? day) == nil else { return .false }
        return unknown(at: "involvement.household.concerned[\(person.id)].birth")
    }

    /// Whether a recorded phase is this one or a later one.
    mutating func isPhase(_ phase: SafetyPhase, orLaterIn file: CaseFile) -> Truth {
        fact(file.phase, at: "phase") >= phase
    }

    /// States that everyone rated a goal at least so high on a day, the latest rating of each counting.
    ///
    /// Expected raters are those concerned who were born by that day, never the ratings that happen to be there; somebody who cannot rate needs
    /// a recorded other way of being heard. Others who rated, professionals for instance, count too. While coercive
    /// control is suspected, a sufficient mark counts only if it was given apart from the others.
    mutating func requireRatings(
        of goal: Goal, by concerned: Listed<Person>, atLeast minimum: Grade, in file: CaseFile, on day: CalendarDate,
        at place: @autoclosure () -> Address
    ) {
        let ofSomebody = goal.ratings.latestOfSomebody(on: day)
        for person in concerned where person.isToBeHeard(on: day) {
            let rating = goal.ratings.latest(of: person.id, on: day)
            // A mark of nobody knows whom may be this person's latest.
            if let ofSomebody, ofSomebody.on >= rating?.on ?? .min {
                require(unknown(at: "\(place()).ratings.by"), at: place())
                continue
            }
            guard let rating else {
                requireHeard(person, goal.ratings, in: file, on: day, at: "\(place()).ratings[\(person.id)]")
                continue
            }
            require(rating, by: person.id, atLeast: minimum, at: "\(place()).ratings[\(person.id)]")
        }
        for index in goal.ratings.all.indices where goal.ratings.isLatest(index, on: day) {
            guard let by = goal.ratings.all[index].by, !file.household.isConcerned(by) else { continue }
            require(goal.ratings.all[index], by: by, atLeast: minimum, at: "\(place()).ratings[\(by)]")
        }
    }

    /// States that a person whose mark is absent was heard in another way.
    mutating func requireHeard(
        _ person: Person, _ ratings: Ratings, in file: CaseFile, on day: CalendarDate,
        at place: @autoclosure () -> Address
    ) {
        require(
            isHeardOtherwise(person.id, in: file)
                || (ratings.complete == nil ? unknown(at: place(), of: person.id) : mayBeUnborn(person, on: day)),
            at: place(), of: person.id, seen: .none)
    }

    private mutating func require(
        _ rating: Rating, by informant: Identifier<Participant>, atLeast minimum: Grade,
        at place: @autoclosure () -> Address
    ) {
        guard let grade = need(rating.grade, at: place(), of: informant) else { return }
        guard grade >= minimum else {
            return require(false, at: place(), of: informant, seen: grade.detail, needed: minimum.detail)
        }
        guard rating.wasApart || isFree(of: .suspectedCoerciveControl, at: place(), voice: informant) else { return }
        require(true, at: place(), of: informant, seen: grade.detail)
    }
}
