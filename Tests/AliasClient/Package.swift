// swift-tools-version: 6.2

import PackageDescription

// A dependency by path is known by the name of the folder it lies in: that of this clone, two levels up. A client that
// depends on a URL writes "toekomstscenario".
let sdk = Context.packageDirectory.split(separator: "/").dropLast(2).last.map(String.init) ?? ""

let package = Package(
    name: "AliasClient",
    dependencies: [.package(path: "../..")],
    targets: [
        // This client has a module of that name of its own …
        .target(name: "Domain"),
        .executableTarget(
            name: "Client",
            dependencies: [
                "Domain",
                // … so it gives another name to ours, once, on a product that brings it along.
                .product(name: "Toekomstscenario", package: sdk, moduleAliases: ["Domain": "ChildProtectionDomain"]),
            ]),
    ]
)
