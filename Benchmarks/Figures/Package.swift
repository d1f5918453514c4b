// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Figures",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "toekomstscenario", path: "../..")],
    targets: [
        .executableTarget(
            name: "figures",
            dependencies: [
                .product(name: "Domain", package: "toekomstscenario"),
                .product(name: "Indicators", package: "toekomstscenario"),
            ],
            path: ".",
            sources: ["main.swift"])
    ]
)
