using System.CommandLine;
using System.Text.Json.Nodes;
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
        Option<bool> json = JsonOption.Create();
        Command command = new("list", "Name the platforms of the catalogue.") { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                output.WriteJson(
                    new JsonObject { ["blueprints"] = JsonOf.Texts(BlueprintCatalog.Names) }
                );
                return;
            }

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
        Option<bool> json = JsonOption.Create();
        Command command = new("show", "Print a blueprint. Example: bindery blueprint show shopify")
        {
            name,
            json,
        };
        command.SetAction(parsed =>
        {
            string text = RequiredBlueprint.Text(parsed.GetRequiredValue(name));
            if (parsed.GetValue(json))
            {
                output.WriteJson(new JsonObject { ["text"] = text });
            }
            else
            {
                output.WriteRaw(text);
            }
        });
        return command;
    }

    private static Command CreateCheck(Output output)
    {
        Argument<string> file = new("file") { Description = "Path of a blueprint.yaml" };
        Option<bool> json = JsonOption.Create();
        Command command = new(
            "check",
            "Say what a blueprint leaves open. Example: bindery blueprint check ./blueprint.yaml"
        )
        {
            file,
            json,
        };
        command.SetAction(parsed =>
            (int)Check(output, parsed.GetRequiredValue(file), parsed.GetValue(json))
        );
        return command;
    }

    private static ExitCode Check(Output output, string file, bool isJson)
    {
        BlueprintReading reading = BlueprintCatalog.LoadFile(file);
        if (isJson)
        {
            output.WriteJson(
                new JsonObject
                {
                    ["blueprint"] = reading.Blueprint?.Name,
                    ["problems"] = JsonOf.Texts(
                        reading.Problems.Select(problem => problem.ToString())
                    ),
                }
            );
            return reading.Succeeded ? ExitCode.Done : ExitCode.Findings;
        }

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
