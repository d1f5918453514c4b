public import Domain

/// What an analysis holds and what it does not hold yet (volledigheid): by person, area of life, strength and level.
///
/// It names what lacks and gives no share, no number and no mark: an analysis that is not complete can be good enough to
/// go on with, and one that is can be wrong.
public struct AnalysisCompleteness: Hashable, Sendable, Discreet {
    /// Whether something is in the analysis (aanwezig).
    public enum Look: String, Hashable, Sendable {
        /// A factor is there.
        case found
        /// It was looked at, and nothing was found.
        case consideredEmpty
        /// It cannot be told whether somebody looked.
        case open
    }

    /// What is there of one person in one area of life.
    public struct Cell: Hashable, Sendable, Discreet {
        /// The person.
        public let person: Identifier<Participant>
        /// The area of life, in the words of the team.
        public let domain: String
        /// Whether there is something that hinders.
        public let hindering: Look
        /// Whether there is something that strengthens.
        public let strengthening: Look
    }

    /// What is there on one level.
    public struct LevelLook: Hashable, Sendable {
        /// The level.
        public let level: ExplanatoryLevel
        /// Whether there is something.
        public let look: Look
    }

    /// Of each person concerned and each area of life, in the order of the persons and areas.
    public let cells: [Cell]
    /// Of each of the six levels.
    public let levels: [LevelLook]
    /// The steps of an explanatory analysis of which it was not recorded that they were taken.
    public let openSteps: [ExplanatoryStep]

    /// Those of whom nothing strengthening was found or considered in any area of life.
    public var personsWithoutStrengths: [Identifier<Participant>] {
        var without: [Identifier<Participant>] = []
        for cell in cells where without.last != cell.person {
            let isOpen = cells.allSatisfy { $0.person != cell.person || $0.strengthening == .open }
            if isOpen && !without.contains(cell.person) { without.append(cell.person) }
        }
        return without
    }
}

extension HouseholdAnalysis {
    /// What the analysis holds, and what it does not hold yet; of those concerned and the areas of life that it names.
    public var completeness: AnalysisCompleteness {
        var cells: [AnalysisCompleteness.Cell] = []
        var persons = concerned ?? []
        for person in self.persons ?? [] where !persons.contains(person) { persons.append(person) }
        for person in persons {
            for domain in domains ?? [] {
                cells.append(
                    AnalysisCompleteness.Cell(
                        person: person, domain: domain, hindering: look(of: person, in: domain, .hinders),
                        strengthening: look(of: person, in: domain, .strengthens)))
            }
        }
        var levels: [AnalysisCompleteness.LevelLook] = []
        for level in ExplanatoryLevel.allCases {
            levels.append(AnalysisCompleteness.LevelLook(level: level, look: look(on: level)))
        }
        var openSteps: [ExplanatoryStep] = []
        for step in ExplanatoryStep.allCases where !steps.contains(where: { $0.step == .known(step) }) {
            openSteps.append(step)
        }
        return AnalysisCompleteness(cells: cells, levels: levels, openSteps: openSteps)
    }

    /// Whether a factor of a person in an area of life that works one way is in the analysis, on any level or on one.
    public func look(
        of person: Identifier<Participant>, in domain: String, _ bearing: AnalysisFactor.Bearing,
        on level: ExplanatoryLevel? = nil
    ) -> AnalysisCompleteness.Look {
        look { factor in
            Truth(factor.persons.map { $0.contains(person) }) && Truth(factor.domain.map { $0 == domain })
                && Truth(factor.bearing?.member.map { $0 == bearing })
                && (level.map { level in Truth(factor.level?.member.map { $0 == level }) } ?? .true)
        }
    }

    /// Whether a factor on a level is in the analysis, or the level was considered.
    public func look(on level: ExplanatoryLevel) -> AnalysisCompleteness.Look {
        let look = look { factor in Truth(factor.level?.member.map { $0 == level }) }
        guard look == .open, let levelsConsidered, levelsConsidered.contains(.known(level)) else { return look }
        return .consideredEmpty
    }

    private func look(_ test: (AnalysisFactor) -> Truth) -> AnalysisCompleteness.Look {
        let isFound = factors.some(test)
        if isFound.isTrue { return .found }
        return isFound.isFalse && factors.isStatedComplete ? .consideredEmpty : .open
    }
}

/// Who took part in an analysis, and who recognises it (stem in de analyse), of one person concerned.
public struct AnalysisRecognition: Hashable, Sendable {
    /// The person.
    public let person: Identifier<Participant>
    /// Whether he or she took an active part; `nil` if that is not known, or not for the audience.
    public let contributed: Bool?
    /// What he or she answered to whether he or she recognises the analysis; `nil` without an own answer that the
    /// audience may see.
    public let recognises: Attestation.Answer?
    /// Whether own answers differ that stand beside each other: then none of them counts.
    public let isContested: Bool
}

extension HouseholdAnalysis {
    /// Who took part in the analysis and who recognises it, one line for each of those concerned, as an audience may
    /// see it.
    ///
    /// Nobody answers for another: an answer in somebody's name is left out. To a person it is told of nobody else that
    /// an answer is not there, to a conference of nobody: others have a line only for what they released.
    ///
    /// - Parameters:
    ///   - answers: The answers to the prompt whether people recognise the analysis (PROEFTUIN-88).
    ///   - day: The day; later answers are not read, and of one person the latest counts.
    ///   - audience: For whom; what somebody did not release to it is not read.
    public func voices(
        _ answers: [Attestation], on day: CalendarDate, for audience: Audience
    ) -> [AnalysisRecognition] {
        let contributions = shared.view(for: audience, on: day).voices
        var voices: [AnalysisRecognition] = []
        for person in concerned ?? [] {
            var isSeen = audience.mayBeTold(of: person)
            var contributed: Bool?
            for voice in contributions where voice.of == person {
                isSeen = true
                guard let tookPart = voice.contributed else { continue }
                contributed = contributed ?? false || tookPart
            }
            var latest: Attestation?
            var isContested = false
            for answer in answers
            where answer.rule == .proeftuin(88) && answer.of == person && answer.isOwn(on: day)
                && answer.isVisible(to: audience)
            {
                isSeen = true
                if let known = latest, known.on == answer.on, known.answer != answer.answer { isContested = true }
                guard answer.on > latest?.on ?? .min || latest == nil else { continue }
                if latest?.on != answer.on { isContested = false }
                latest = answer
            }
            guard isSeen else { continue }
            voices.append(
                AnalysisRecognition(
                    person: person, contributed: contributed, recognises: isContested ? nil : latest?.answer,
                    isContested: isContested))
        }
        return voices
    }
}

extension Attestation {
    /// Whether it is the person's own answer, and stands on a day.
    fileprivate func isOwn(on day: CalendarDate) -> Bool {
        guard !isInAnothersName, on <= day else { return false }
        if let withdrawn, withdrawn.on <= day { return false }
        if let until, until <= day { return false }
        return true
    }
}
