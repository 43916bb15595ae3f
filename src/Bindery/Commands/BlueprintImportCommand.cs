using System.CommandLine;
using System.Text.Json.Nodes;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.OpenApi;
using Bindery.OpenApi.Reading;
using Bindery.Terminal;

namespace Bindery.Commands;

internal static class BlueprintImportCommand
{
    public static Command Create(Output output)
    {
        Argument<string> source = new("openapi")
        {
            Description = "An OpenAPI 3 or Swagger 2.0 document: a file, or an https:// address",
        };
        Option<string?> name = new("--name")
        {
            Description = "Technical name of the platform, such as acme",
        };
        Option<ConnectorType?> type = new("--type")
        {
            Description = "ecommerce, logistics, accounting or crm",
        };
        Option<bool> interactive = new("--interactive")
        {
            Description = "Ask what the document leaves open",
        };
        Option<string?> file = new("--output") { Description = "File to write to" };
        Option<bool> json = JsonOption.Create();
        Command command = new(
            "import",
            """
            Make a blueprint of an OpenAPI document, each guess with how sure it is.

            Example: bindery blueprint import ./acme-openapi.yaml --output ./acme.yaml
            """
        )
        {
            source,
            name,
            type,
            interactive,
            file,
            json,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                ImportRequest request = new()
                {
                    Source = parsed.GetRequiredValue(source),
                    Name = parsed.GetValue(name),
                    Type = parsed.GetValue(type),
                    Interview = parsed.GetValue(interactive) ? new TerminalInterview(output) : null,
                };
                string text = await DescriptionText.ReadAsync(request.Source, cancellation);
                ImportedBlueprint imported = OpenApiImport.Run(text, request);
                return (int)Write(output, imported, parsed.GetValue(file), parsed.GetValue(json));
            }
        );
        return command;
    }

    private static ExitCode Write(
        Output output,
        ImportedBlueprint imported,
        string? file,
        bool isJson
    )
    {
        if (isJson)
        {
            return WriteForPrograms(output, imported, file);
        }

        foreach (string note in imported.Notes)
        {
            output.Say(note);
        }

        if (file is null)
        {
            output.WriteRaw(imported.Text);
            return ExitCode.Done;
        }

        Save(imported, file);
        output.Say(
            $"Wrote {file}. Next: read its guesses, then bindery init {imported.Blueprint.Name} --blueprint {file}"
        );
        return ExitCode.Done;
    }

    private static ExitCode WriteForPrograms(
        Output output,
        ImportedBlueprint imported,
        string? file
    )
    {
        JsonObject answer = new()
        {
            ["blueprint"] = imported.Blueprint.Name,
            ["notes"] = JsonOf.Texts(imported.Notes),
        };
        if (file is null)
        {
            answer["text"] = imported.Text;
        }
        else
        {
            Save(imported, file);
            answer["file"] = file;
        }

        output.WriteJson(answer);
        return ExitCode.Done;
    }

    private static void Save(ImportedBlueprint imported, string file)
    {
        if (Path.Exists(file))
        {
            throw BinderyException.BadRequest(
                $"{file} exists; choose another --output, or remove it first."
            );
        }

        File.WriteAllText(file, imported.Text);
    }
}
