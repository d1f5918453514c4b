import Foundation

let command = MonitorReportCommand(CommandLine.arguments.dropFirst())
exit(command.run())
