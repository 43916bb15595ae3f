using System.CommandLine;
using Bindery.Blueprints;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.OpenApi;

namespace Bindery.Commands.Enhancing;

internal static class BindingArguments
{
    public static Command Create(StepCommand step, string verb)
    {
        Argument<string> entity = new("entity")
        {
            Description = "Its name there, in the singular: customer",
        };
        Option<string?> model = new("--odoo-model")
        {
            Description = "What it becomes here: res.partner",
        };
        Option<Direction?> direction = new("--direction")
        {
            Description = "import, export or both",
        };
        Option<string?> source = new("--from-blueprint")
        {
            Description = "Its description: NAME#ENTITY, a platform of the catalogue or a file",
        };
        Option<string?> openApi = new("--openapi")
        {
            Description = "Its description: FILE#SCHEMA, an OpenAPI document and a schema in it",
        };
        Command command = step.Create(
            RecordedStep.Binding,
            $"""
            An entity, whole: binding, views, rights, adapter, mapper, importer, jobs, schedule.

            Example: bindery {verb} binding ./shopify_connector customer --odoo-model res.partner
            """,
            async (parsed, cancellation) =>
            {
                BindingRequest request = new()
                {
                    Entity = parsed.GetRequiredValue(entity),
                    OdooModel = parsed.GetValue(model),
                    Direction = parsed.GetValue(direction),
                    Source = parsed.GetValue(source),
                    NeedsModel = verb == "add",
                };
                return parsed.GetValue(openApi) is { } document
                    ? await DescribedAsync(document, request, step.Output.Say, cancellation)
                    : request.ToStep();
            }
        );
        command.Add(entity);
        command.Add(model);
        command.Add(direction);
        command.Add(source);
        command.Add(openApi);
        return command;
    }

    private static async Task<RecordedStep> DescribedAsync(
        string document,
        BindingRequest request,
        Action<string> say,
        CancellationToken cancellation
    )
    {
        RecordedStep asked = request.AskedWithoutBlueprint();
        ImportedBlueprint imported = await DescribedSchema
            .Of(document)
            .ImportAsync(asked.Name, asked.OdooModel, cancellation);
        foreach (string note in imported.Notes)
        {
            say(note);
        }

        return request.Described(imported.Text, imported.Blueprint.Entities[0]);
    }
}
