// allocations                  prints the names of the workloads
// allocations NAME COUNT       does a workload COUNT times
//
// Made to run under valgrind, twice with different counts: the difference is what the workload itself allocates.

import Workloads

let arguments = CommandLine.arguments
if arguments.count == 3, let count = Int(arguments[2]),
    let workload = Workload.all.first(where: { $0.name == arguments[1] })
{
    for _ in 0..<count { workload.run() }
} else {
    for workload in Workload.all { print(workload.name) }
}
