// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "LinkageCheck",
    dependencies: [.package(name: "toekomstscenario", path: "../..")],
    targets: [
        .executableTarget(
            name: "LinkageCheck",
            dependencies: [
                .product(name: "Domain", package: "toekomstscenario"),
                .product(name: "SafetyAssessment", package: "toekomstscenario"),
                .product(name: "Indicators", package: "toekomstscenario"),
                .product(name: "GovernanceCompass", package: "toekomstscenario"),
                .product(name: "Toekomstscenario", package: "toekomstscenario"),
                .product(name: "ToekomstscenarioFixtures", package: "toekomstscenario"),
            ])
    ]
)
