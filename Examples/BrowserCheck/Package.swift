// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "BrowserCheck",
    dependencies: [.package(name: "toekomstscenario", path: "../..")],
    targets: [
        .executableTarget(
            name: "BrowserCheck",
            dependencies: [
                "Runtime",
                .product(name: "Domain", package: "toekomstscenario"),
                .product(name: "SafetyAssessment", package: "toekomstscenario"),
                .product(name: "ToekomstscenarioFixtures", package: "toekomstscenario"),
            ],
            linkerSettings: [
                // The Unicode tables of the standard library, where the toolchain keeps them.
                .linkedLibrary(":embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a"),
                // No C library, and no main: a page calls what Check.swift exports. The stack lies below the data, so
                // that too deep a call stops instead of overwriting it.
                .unsafeFlags([
                    "-Xclang-linker", "-nostdlib",
                    "-Xlinker", "--no-entry",
                    "-Xlinker", "--export=check",
                    "-Xlinker", "--gc-sections",
                    "-Xlinker", "--strip-all",
                    "-Xlinker", "--stack-first",
                    "-Xlinker", "-z", "-Xlinker", "stack-size=1048576",
                ]),
            ]),
        // What Embedded Swift expects of a C library, and no more.
        .target(name: "Runtime"),
    ]
)
