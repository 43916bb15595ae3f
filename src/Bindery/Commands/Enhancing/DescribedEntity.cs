using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Generation.Enhancement.History;
using Bindery.OpenApi;
using Bindery.OpenApi.Reading;

namespace Bindery.Commands.Enhancing;

/// <summary>Where an entity is described: <c>NAME#ENTITY</c> of a blueprint, or <c>FILE#SCHEMA</c> of an OpenAPI document.</summary>
internal sealed record DescribedEntity(string Source, string? Part, bool IsOpenApi)
{
    /// <returns>Null where nothing describes it.</returns>
    /// <exception cref="BinderyException">Both do, or the part isn't named.</exception>
    public static DescribedEntity? Of(string? blueprint, string? openApi) =>
        (blueprint, openApi) switch
        {
            (null, null) => null,
            (not null, not null) => throw BinderyException.BadRequest(
                "--from-blueprint and --openapi both describe the entity; give one of them."
            ),
            (not null, null) => Split(blueprint, isOpenApi: false),
            (null, not null) when openApi.Contains('#', StringComparison.Ordinal) => Split(
                openApi,
                isOpenApi: true
            ),
            _ => throw BinderyException.BadRequest(
                $"which schema of {OneLine.Of(openApi!)} is meant isn't said; write --openapi {OneLine.Of(openApi!)}#SCHEMA."
            ),
        };

    /// <param name="say">Where what a person has to know goes.</param>
    public Task<RecordedStep> DescribeAsync(
        RecordedStep step,
        Action<string> say,
        CancellationToken cancellation
    ) =>
        IsOpenApi
            ? FromOpenApiAsync(step, say, cancellation)
            : Task.FromResult(FromBlueprint(step));

    private static DescribedEntity Split(string source, bool isOpenApi)
    {
        string[] parts = source.Split('#', 2);
        return new DescribedEntity(parts[0], parts.ElementAtOrDefault(1), isOpenApi);
    }

    private async Task<RecordedStep> FromOpenApiAsync(
        RecordedStep step,
        Action<string> say,
        CancellationToken cancellation
    )
    {
        ImportedBlueprint imported = OpenApiImport.Run(
            await DescriptionText.ReadAsync(Source, cancellation),
            new SchemaRequest
            {
                Source = Source,
                Schema = Part!,
                Entity = step.Name,
                OdooModel = step.OdooModel,
            }
        );
        foreach (string note in imported.Notes)
        {
            say(note);
        }

        return Described(step, imported.Text, imported.Blueprint.Entities[0]);
    }

    private RecordedStep FromBlueprint(RecordedStep step)
    {
        Blueprint blueprint = RequiredBlueprint.Open(Source);
        string name = Part ?? step.Name;
        Entity entity =
            blueprint.Entities.FirstOrDefault(known => known.Name == name)
            ?? throw BinderyException.BadRequest(
                $"{blueprint.Title} has no entity '{OneLine.Of(name)}'; it has {string.Join(", ", blueprint.Entities.Select(known => known.Name))}."
            );
        return Described(step, BlueprintCatalog.TextOf(Source) ?? File.ReadAllText(Source), entity);
    }

    private static RecordedStep Described(RecordedStep step, string text, Entity entity) =>
        step with
        {
            Source = text,
            SourceEntity = entity.Name,
            OdooModel = step.OdooModel ?? entity.OdooModel,
        };
}
