// swift-tools-version: 6.2

import PackageDescription

var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
]

// Only our own builds and CI treat warnings as errors: a client that suppresses
// the warnings of its dependencies could not build this package otherwise.
if Context.environment["TOEKOMSTSCENARIO_STRICT"] == "1" {
    settings += [.treatAllWarnings(as: .error), .treatWarning("ExplicitSendable", as: .error)]
}

// Only CI has the tests count the lines that they run (.ci/steps/coverage): a client may not use unsafe flags.
var counted = settings
var counting: [LinkerSetting] = []
if Context.environment["TOEKOMSTSCENARIO_COVERAGE"] == "1" {
    counted += [.unsafeFlags(["-profile-generate", "-profile-coverage-mapping"])]
    counting = [.unsafeFlags(["-profile-generate"])]
}

// CI's benchmarks of Domain and SafetyAssessment do not wait for the optimization of what they do not measure.
let unoptimized: [SwiftSetting] =
    Context.environment["TOEKOMSTSCENARIO_UNMEASURED"] == "1" ? [.unsafeFlags(["-Onone"])] : []

let package = Package(
    name: "toekomstscenario",
    products: [
        .library(name: "Toekomstscenario", targets: ["Toekomstscenario"]),
        .library(name: "Domain", targets: ["Domain"]),
        .library(name: "SafetyAssessment", targets: ["SafetyAssessment"]),
        .library(name: "GovernanceCompass", targets: ["GovernanceCompass"]),
        .library(name: "Indicators", targets: ["Indicators"]),
        .library(name: "ToekomstscenarioFixtures", targets: ["ToekomstscenarioFixtures"]),
    ],
    targets: [
        .target(name: "Domain", swiftSettings: counted, linkerSettings: counting),
        .target(name: "SafetyAssessment", dependencies: ["Domain"], swiftSettings: counted),
        .target(name: "Indicators", dependencies: ["Domain"], swiftSettings: counted + unoptimized),
        .target(
            name: "GovernanceCompass", dependencies: ["Domain", "Indicators"], swiftSettings: counted + unoptimized),
        .target(
            name: "Toekomstscenario",
            dependencies: ["Domain", "SafetyAssessment", "GovernanceCompass", "Indicators"],
            swiftSettings: settings),
        .target(
            name: "ToekomstscenarioFixtures",
            dependencies: ["Domain", "SafetyAssessment", "GovernanceCompass", "Indicators"],
            swiftSettings: settings + unoptimized),
        .target(
            name: "ExampleSupport", dependencies: ["Domain"], path: "Examples/Support", swiftSettings: settings),
        .executableTarget(
            name: "household-review",
            dependencies: ["ExampleSupport", "Domain", "SafetyAssessment", "ToekomstscenarioFixtures"],
            path: "Examples/HouseholdReview",
            exclude: ["README.md"],
            swiftSettings: settings),
        .executableTarget(
            name: "monitor-report",
            dependencies: ["ExampleSupport", "Domain", "Indicators", "ToekomstscenarioFixtures"],
            path: "Examples/MonitorReport",
            exclude: ["README.md"],
            swiftSettings: settings),
        .executableTarget(
            name: "compass-review",
            dependencies: [
                "ExampleSupport", "Domain", "GovernanceCompass", "Indicators", "ToekomstscenarioFixtures",
            ],
            path: "Examples/CompassReview",
            exclude: ["README.md"],
            swiftSettings: settings),
        .executableTarget(
            name: "rule-examples",
            dependencies: ["Domain", "ToekomstscenarioFixtures"],
            path: "Examples/RuleExamples",
            swiftSettings: settings),
        .executableTarget(
            name: "catalogue",
            dependencies: ["Domain", "Indicators", "Toekomstscenario", "ToekomstscenarioFixtures"],
            path: "Examples/Catalogue",
            exclude: ["README.md"],
            swiftSettings: settings),
        .executableTarget(
            name: "readme-sample",
            dependencies: ["Domain", "SafetyAssessment"],
            path: "Examples/ReadmeSample",
            swiftSettings: settings),
        .executableTarget(
            name: "add-a-rule",
            dependencies: ["Domain", "SafetyAssessment", "ToekomstscenarioFixtures"],
            path: "Examples/AddARule",
            swiftSettings: settings),
        .executableTarget(
            name: "documentation-code",
            dependencies: ["Domain", "SafetyAssessment"],
            path: "Documentation.docc/Code",
            swiftSettings: settings),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: settings),
        .testTarget(
            name: "SafetyAssessmentTests",
            dependencies: ["Domain", "SafetyAssessment", "ToekomstscenarioFixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "GovernanceCompassTests",
            dependencies: ["Domain", "GovernanceCompass", "Toekomstscenario", "ToekomstscenarioFixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "IndicatorsTests", dependencies: ["Domain", "Indicators", "ToekomstscenarioFixtures"],
            swiftSettings: settings),
        .testTarget(
            name: "ToekomstscenarioTests",
            dependencies: [
                "Toekomstscenario", "Domain", "SafetyAssessment", "GovernanceCompass", "Indicators",
                "ToekomstscenarioFixtures", "catalogue",
            ],
            swiftSettings: settings),
    ]
)
