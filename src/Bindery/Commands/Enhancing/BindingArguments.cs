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
        Command command = step.Create(
            RecordedStep.Binding,
            $"""
            An entity, whole: binding, views, rights, adapter, mapper, importer, jobs, schedule.

            Example: bindery {verb} binding ./shopify_connector customer --odoo-model res.partner
            """,
            parsed =>
                Read(
                    parsed.GetRequiredValue(entity),
                    parsed.GetValue(model),
                    parsed.GetValue(direction),
                    parsed.GetValue(source),
                    isModelNeeded: verb == "add"
                )
        );
        command.Add(entity);
        command.Add(model);
        command.Add(direction);
        command.Add(source);
        return command;
    }

    private static RecordedStep Read(
        string entity,
        string? model,
        Direction? direction,
        string? source,
        bool isModelNeeded
    )
    {
        RequireName(entity);
        RecordedStep step = new()
        {
            Kind = RecordedStep.Binding,
            Name = entity,
            OdooModel = model,
            Direction = direction?.ToString().ToLowerInvariant(),
        };
        RecordedStep described = source is null ? step : FromBlueprint(step, source);
        if (isModelNeeded && described.OdooModel is null)
        {
            throw BinderyException.BadRequest(
                $"which Odoo model {entity} becomes isn't said; add --odoo-model, such as --odoo-model res.partner."
            );
        }

        RequireModel(described.OdooModel);
        return described;
    }

    private static RecordedStep FromBlueprint(RecordedStep step, string source)
    {
        string[] parts = source.Split('#', 2);
        Blueprint blueprint = RequiredBlueprint.Open(parts[0]);
        string name = parts.Length == 2 ? parts[1] : step.Name;
        Entity entity =
            blueprint.Entities.FirstOrDefault(known => known.Name == name)
            ?? throw BinderyException.BadRequest(
                $"{blueprint.Title} has no entity '{OneLine.Of(name)}'; it has {string.Join(", ", blueprint.Entities.Select(known => known.Name))}."
            );
        return step with
        {
            Source = BlueprintCatalog.TextOf(parts[0]) ?? File.ReadAllText(parts[0]),
            SourceEntity = entity.Name,
            OdooModel = step.OdooModel ?? entity.OdooModel,
        };
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
