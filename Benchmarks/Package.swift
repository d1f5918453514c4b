// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    products: [.library(name: "Workloads", targets: ["Workloads"])],
    dependencies: [.package(name: "toekomstscenario", path: "..")],
    targets: [
        .target(
            name: "Workloads",
            dependencies: [
                .product(name: "Domain", package: "toekomstscenario"),
                .product(name: "SafetyAssessment", package: "toekomstscenario"),
                .product(name: "ToekomstscenarioFixtures", package: "toekomstscenario"),
            ]),
        .executableTarget(name: "allocations", dependencies: ["Workloads"]),
        .executableTarget(
            name: "year",
            dependencies: ["Workloads", .product(name: "SafetyAssessment", package: "toekomstscenario")]),
        .executableTarget(
            name: "network",
            dependencies: [
                .product(name: "Domain", package: "toekomstscenario"),
                .product(name: "GovernanceCompass", package: "toekomstscenario"),
            ]),
    ]
)
