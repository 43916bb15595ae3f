using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Generation.Enhancement.History;
using Bindery.Generation.Text;

namespace Bindery.Generation.Enhancement;

/// <summary>An entity that is to be bound, or its binding taken out.</summary>
public sealed record BindingRequest
{
    /// <summary>Its name there, in the singular.</summary>
    public required string Entity { get; init; }

    public string? OdooModel { get; init; }

    public Direction? Direction { get; init; }

    /// <summary>Its description: <c>NAME#ENTITY</c>, a platform of the catalogue or a file.</summary>
    public string? Source { get; init; }

    /// <summary>What it becomes has to be said here or in its description.</summary>
    public bool NeedsModel { get; init; }

    /// <exception cref="BinderyException">Names that can't be meant, or no such description.</exception>
    public RecordedStep ToStep()
    {
        if (Source is null)
        {
            return Checked(Asked());
        }

        string[] parts = Source.Split('#', 2);
        Blueprint blueprint = RequiredBlueprint.Open(parts[0]);
        string name = parts.Length == 2 ? parts[1] : Asked().Name;
        Entity entity =
            blueprint.Entities.FirstOrDefault(known => known.Name == name)
            ?? throw BinderyException.BadRequest(
                $"{blueprint.Title} has no entity '{OneLine.Of(name)}'; it has {string.Join(", ", blueprint.Entities.Select(known => known.Name))}."
            );
        return Described(BlueprintCatalog.TextOf(parts[0]) ?? File.ReadAllText(parts[0]), entity);
    }

    /// <summary>What was asked for, without any description.</summary>
    /// <exception cref="BinderyException">Names that can't be meant.</exception>
    public RecordedStep Asked()
    {
        RequireName(Entity);
        RequireModel(OdooModel);
        return new RecordedStep
        {
            Kind = RecordedStep.Binding,
            Name = Entity,
            OdooModel = OdooModel,
            Direction = Direction?.ToString().ToLowerInvariant(),
        };
    }

    /// <summary>What was asked for, to be described by what isn't a blueprint yet.</summary>
    /// <exception cref="BinderyException">A blueprint describes it too, or names can't be meant.</exception>
    public RecordedStep AskedWithoutBlueprint() =>
        Source is null
            ? Asked()
            : throw BinderyException.BadRequest(
                "--from-blueprint and --openapi both describe the entity; give one of them."
            );

    /// <param name="text">The YAML of a blueprint that has the entity.</param>
    /// <param name="entity">The entity in it.</param>
    public RecordedStep Described(string text, Entity entity) =>
        Checked(
            Asked() with
            {
                Source = text,
                SourceEntity = entity.Name,
                OdooModel = OdooModel ?? entity.OdooModel,
            }
        );

    private RecordedStep Checked(RecordedStep step) =>
        NeedsModel && step.OdooModel is null
            ? throw BinderyException.BadRequest(
                $"which Odoo model {Entity} becomes isn't said; add --odoo-model, such as --odoo-model res.partner."
            )
            : step;

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
