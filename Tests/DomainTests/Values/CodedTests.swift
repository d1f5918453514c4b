import Domain
import Testing

@Suite struct CodedTests {
    @Test func `a code of the list is known`() {
        for season in Season.allCases {
            let coded = Coded<Season>(code: season.rawValue)
            #expect(coded == .known(season))
            #expect(coded.member == season)
            #expect(coded.code == season.rawValue)
            #expect(coded.isKnown)
        }
    }

    @Test func `another code is kept as it is`() {
        for code in ["winter", "", "Spring", " spring", "springs"] {
            let coded = Coded<Season>(code: code)
            #expect(coded == .unknown(code: code))
            #expect(coded.member == nil)
            #expect(coded.code == code)
            #expect(!coded.isKnown)
        }
    }

    @Test func `an unknown code is written back unchanged`() throws {
        for json in ["\"winter\"", "\"spring\"", "\"\"", "\"é 👩\""] {
            #expect(try KernelJSON.text(KernelJSON.read(Coded<Season>.self, json)) == json)
        }
        #expect(try KernelJSON.read(Coded<Season>.self, "\"summer\"", strict: true) == .known(.summer))
    }

    @Test func `a closed list tells its members by their term`() {
        #expect(Season.codes == ["spring", "summer", "autumn"])
        for season in Season.allCases {
            #expect(season.term.code == season.rawValue)
            #expect(season.detail == .term(code: season.rawValue, name: season.term.name))
        }
    }
}
