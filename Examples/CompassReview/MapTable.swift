import Domain
import ExampleSupport
import GovernanceCompass

enum MapTable {
    static func read(_ path: String, drawnOn: CalendarDate?) throws(UserError) -> RegionalCooperation {
        RegionalCooperation("x")
    }
}
