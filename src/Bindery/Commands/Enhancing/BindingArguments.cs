using System.CommandLine;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Text;

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
                await ReadAsync(
                    Asked(
                        parsed.GetRequiredValue(entity),
                        parsed.GetValue(model),
                        parsed.GetValue(direction)
                    ),
                    DescribedEntity.Of(parsed.GetValue(source), parsed.GetValue(openApi)),
                    step.Output.Say,
                    isModelNeeded: verb == "add",
                    cancellation
                )
        );
        command.Add(entity);
        command.Add(model);
        command.Add(direction);
        command.Add(source);
        command.Add(openApi);
        return command;
    }

    private static RecordedStep Asked(string entity, string? model, Direction? direction)
    {
        RequireName(entity);
        RequireModel(model);
        return new RecordedStep
        {
            Kind = RecordedStep.Binding,
            Name = entity,
            OdooModel = model,
            Direction = direction?.ToString().ToLowerInvariant(),
        };
    }

    private static async Task<RecordedStep> ReadAsync(
        RecordedStep step,
        DescribedEntity? source,
        Action<string> say,
        bool isModelNeeded,
        CancellationToken cancellation
    )
    {
        RecordedStep described = source is null
            ? step
            : await source.DescribeAsync(step, say, cancellation);
        if (isModelNeeded && described.OdooModel is null)
        {
            throw BinderyException.BadRequest(
                $"which Odoo model {step.Name} becomes isn't said; add --odoo-model, such as --odoo-model res.partner."
            );
        }

        return described;
    }

    private static void RequireName(string entity)
    {
        if (!PythonName.IsName(entity) || entity.Any(char.IsUpper))
        {
            throw BinderyException.BadRequest(
                $"'{OneLine.Of(entity)}' can't name an entity; take lower-case letters, digits and underscores, such as sales_channel."
            );
        }
    }

    private static void RequireModel(string? model)
    {
        bool isModel =
            model is null
            || model
                .Split('.')
                .All(part =>
                    PythonName.IsName("_" + part) && part.Length > 0 && !part.Any(char.IsUpper)
                );
        if (!isModel)
        {
            throw BinderyException.BadRequest(
                $"'{OneLine.Of(model!)}' is no name of an Odoo model; one looks like res.partner."
            );
        }
    }
}
