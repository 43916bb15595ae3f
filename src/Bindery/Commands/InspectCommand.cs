using System.CommandLine;
using Bindery.Core.Failures;
using Bindery.Modules;
using Bindery.Modules.Connectors;
using Bindery.Modules.Reading;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class InspectCommand
{
    public static Command Create(Output output)
    {
        Argument<string> module = new("module") { Description = "Folder of the connector" };
        Option<bool> json = new("--json") { Description = "For programs" };
        Command command = new(
            "inspect",
            """
            Say what a connector has, and what it lacks.

            Example: bindery inspect ./shopify_connector
            """
        )
        {
            module,
            json,
        };
        command.SetAction(parsed =>
        {
            ModuleFiles files = ModuleReader.Read(parsed.GetRequiredValue(module));
            ConnectorFacts facts = ConnectorReader.Read(Module.Of(files));
            output.WriteRaw(
                parsed.GetValue(json)
                    ? ConnectorJson.Write(facts) + "\n"
                    : ConnectorText.Write(facts)
            );
            return (int)ExitCode.Done;
        });
        return command;
    }
}
