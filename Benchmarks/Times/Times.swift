import Benchmark
import Workloads

/// The times of all workloads: `swift package benchmark` in this folder.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .throughput],
        scalingFactor: .kilo,
        maxDuration: .seconds(2))
    for workload in Workload.all {
        Benchmark(workload.name) { benchmark in
            for _ in benchmark.scaledIterations { workload.run() }
        }
    }
}
