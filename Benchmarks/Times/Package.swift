// swift-tools-version: 6.2

import PackageDescription

// Apart from the package above it, which CI counts allocations with: this one takes a minute to build.
let package = Package(
    name: "Times",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "Benchmarks", path: ".."),
        // Without its traits: they are for counting allocations.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.30.0", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Times",
            dependencies: [
                .product(name: "Workloads", package: "Benchmarks"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            // The plugin looks for targets in a folder called Benchmarks: the one above.
            path: ".",
            sources: ["Times.swift"],
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
