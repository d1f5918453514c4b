/// A public holiday (feestdag) of the Netherlands.
///
/// Which of them are free is not said here: see ``WorkingDayPolicy``. On which day one falls: ``DutchHolidays``.
@nonexhaustive
public enum Holiday: String, StableCode, Transferable {
    /// New Year's Day (Nieuwjaarsdag), 1 January.
    case newYearsDay
    /// Good Friday (Goede Vrijdag), two days before Easter.
    case goodFriday
    /// Easter Sunday (eerste paasdag).
    case easterSunday
    /// Easter Monday (tweede paasdag).
    case easterMonday
    /// King's Day (Koningsdag), until 2013 Queen's Day (Koninginnedag).
    case kingsDay
    /// Liberation Day (Bevrijdingsdag), 5 May.
    case liberationDay
    /// Ascension Day (Hemelvaartsdag), the Thursday 39 days after Easter.
    case ascensionDay
    /// Whit Sunday (eerste pinksterdag), 49 days after Easter.
    case whitSunday
    /// Whit Monday (tweede pinksterdag).
    case whitMonday
    /// Christmas Day (eerste kerstdag), 25 December.
    case christmasDay
    /// Second Christmas Day (tweede kerstdag), 26 December.
    case secondChristmasDay

    /// The name the holiday has today: King's Day, also for the years in which it was Queen's Day.
    public var name: LocalizedText {
        switch self {
        case .newYearsDay: LocalizedText(nl: "Nieuwjaarsdag", en: "New Year's Day")
        case .goodFriday: LocalizedText(nl: "Goede Vrijdag", en: "Good Friday")
        case .easterSunday: LocalizedText(nl: "eerste paasdag", en: "Easter Sunday")
        case .easterMonday: LocalizedText(nl: "tweede paasdag", en: "Easter Monday")
        case .kingsDay: LocalizedText(nl: "Koningsdag", en: "King's Day")
        case .liberationDay: LocalizedText(nl: "Bevrijdingsdag", en: "Liberation Day")
        case .ascensionDay: LocalizedText(nl: "Hemelvaartsdag", en: "Ascension Day")
        case .whitSunday: LocalizedText(nl: "eerste pinksterdag", en: "Whit Sunday")
        case .whitMonday: LocalizedText(nl: "tweede pinksterdag", en: "Whit Monday")
        case .christmasDay: LocalizedText(nl: "eerste kerstdag", en: "Christmas Day")
        case .secondChristmasDay: LocalizedText(nl: "tweede kerstdag", en: "Second Christmas Day")
        }
    }
}
