import Foundation

let command = CatalogueCommand(Array(CommandLine.arguments.dropFirst()))
exit(command.run())
