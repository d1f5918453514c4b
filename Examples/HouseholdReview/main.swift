import Foundation

let command = HouseholdReview(CommandLine.arguments.dropFirst())
exit(command.run())
