import Foundation

let command = CompassReview(CommandLine.arguments.dropFirst())
exit(command.run())
