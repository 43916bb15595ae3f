using System.CommandLine;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Terminal;
using Spectre.Console;

namespace Bindery.Commands;

internal static class BlueprintCommand
{
    public static Command Create(Output output) =>
        new("blueprint", "List, show, check, import and record descriptions of platforms.")
        {
            CreateList(output),
            CreateShow(output),
            CreateCheck(output),
            BlueprintImportCommand.Create(output),
            BlueprintRecordCommand.Create(output),
        };

    private static Command CreateList(Output output)
    {
        Command command = new("list", "Name the platforms of the catalogue.");
        command.SetAction(_ =>
        {
            foreach (string name in BlueprintCatalog.Names)
            {
                output.WriteRaw(name + "\n");
            }
        });
        return command;
    }

    private static Command CreateShow(Output output)
    {
        Argument<string> name = new("name") { Description = "Name in the catalogue" };
        Command command = new("show", "Print a blueprint. Example: bindery blueprint show shopify")
        {
            name,
        };
        command.SetAction(parsed =>
            output.WriteRaw(RequiredBlueprint.Text(parsed.GetRequiredValue(name)))
        );
        return command;
    }

    private static Command CreateCheck(Output output)
    {
        Argument<string> file = new("file") { Description = "Path of a blueprint.yaml" };
        Command command = new(
            "check",
            "Say what a blueprint leaves open. Example: bindery blueprint check ./blueprint.yaml"
        )
        {
            file,
        };
        command.SetAction(parsed => (int)Check(output, parsed.GetRequiredValue(file)));
        return command;
    }

    private static ExitCode Check(Output output, string file)
    {
        BlueprintReading reading = BlueprintCatalog.LoadFile(file);
        foreach (BlueprintProblem problem in reading.Problems)
        {
            output.WriteRaw(problem + "\n");
        }

        if (!reading.Succeeded)
        {
            return ExitCode.Findings;
        }

        output.Results.MarkupLineInterpolated(
            $"{reading.Blueprint.Title}: nothing left open. Next: bindery init {reading.Blueprint.Name} --blueprint {file}"
        );
        return ExitCode.Done;
    }
}
