internal import Domain

// How rules read a learning agenda: which version is the latest, and what is said of each of its questions.

extension Examination {
    /// Whether a version was drawn up by the reference day.
    mutating func isDrawnUp(_ version: AgendaVersion) -> Truth {
        hasCome(version.drawnUpOn, at: version.dayAddress)
    }

    /// Whether an agenda has a version that was drawn up by the reference day.
    mutating func hasVersion(_ agenda: LearningAgenda) -> Truth {
        let exists = exists(agenda.versions, at: "versions")
        guard exists.isTrue else { return exists }
        var isThere = Truth.false
        for version in agenda.versions {
            let found = isDrawnUp(version)
            isThere = isThere || found
        }
        return isThere || hasUnlisted(agenda.versions, at: "versions.complete")
    }

    /// Whether a version is the latest that was drawn up by the reference day; two of one day are both the latest.
    mutating func isLatest(_ version: AgendaVersion, of agenda: LearningAgenda) -> Truth {
        var isLatest = isDrawnUp(version)
        for other in agenda.versions where other.id != version.id {
            let isNotAfter = !isDrawnUp(other) || isOnOrBefore(other, version)
            isLatest = isLatest && isNotAfter
        }
        return isLatest
    }

    /// Whether a version is of the same day as another or of an earlier one.
    mutating func isOnOrBefore(_ version: AgendaVersion, _ other: AgendaVersion) -> Truth {
        isOnOrBefore(version.drawnUpOn, at: version.dayAddress, other.drawnUpOn, at: other.dayAddress)
    }

    /// Whether a question of some sort stands in the latest version.
    ///
    /// - Parameter isMeant: Whether a question that stands at a place is of that sort; every question if left out.
    mutating func hasQuestion(
        in agenda: LearningAgenda,
        _ isMeant: (LearningQuestion, Address, inout Examination) -> Truth = { _, _, _ in .true }
    ) -> Truth {
        let hasVersion = hasVersion(agenda)
        guard !hasVersion.isFalse, !agenda.versions.isEmpty else { return hasVersion }
        var isThere = Truth.false
        for version in agenda.versions {
            let isLatest = isLatest(version, of: agenda)
            let questions: Address = "versions[\(version.id)].questions"
            var isHere = Truth.false
            for question in version.questions {
                let found = isMeant(question, "\(questions)[\(question.id)]", &self)
                isHere = isHere || found
            }
            let found = isLatest && (isHere || hasUnlisted(version.questions, at: "\(questions).complete"))
            isThere = isThere || found
        }
        return hasVersion && (isThere || hasUnlisted(agenda.versions, at: "versions.complete"))
    }

    /// States something of each question of the latest version.
    ///
    /// - Parameters:
    ///   - part: The part of a question that it is about.
    ///   - seen: What was seen of a question where it does not hold.
    ///   - holds: Whether it holds of a question that stands at a place.
    mutating func requireOfQuestions(
        of agenda: LearningAgenda, at part: Address, seen: (LearningQuestion) -> Detail = { _ in .none },
        _ holds: (LearningQuestion, Address, inout Examination) -> Truth
    ) {
        requireAll(agenda.versions, at: "versions")
        for version in agenda.versions {
            let isLatest = isLatest(version, of: agenda)
            if isLatest.isFalse { continue }
            let questions: Address = "versions[\(version.id)].questions"
            require(!isLatest || isComplete(version.questions, at: questions), at: "\(questions).complete")
            for question in version.questions {
                let place: Address = "\(questions)[\(question.id)]"
                require(!isLatest || holds(question, place, &self), at: "\(place).\(part)", seen: seen(question))
            }
        }
    }
}

extension AgendaVersion {
    /// Where its day stands in an agenda.
    var dayAddress: Address { "versions[\(id)].drawnUpOn" }
}
