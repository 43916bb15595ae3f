using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.OpenApi.Reading;

namespace Bindery.OpenApi;

/// <summary>Where an entity is described: <c>FILE#SCHEMA</c> of an OpenAPI document.</summary>
/// <param name="Source">A path, or an address of the web.</param>
/// <param name="Schema">Name among the document's schemas.</param>
public sealed record DescribedSchema(string Source, string Schema)
{
    /// <exception cref="BinderyException">The schema isn't named.</exception>
    public static DescribedSchema Of(string text) =>
        text.Split('#', 2) is [{ Length: > 0 } source, { Length: > 0 } schema]
            ? new DescribedSchema(source, schema)
            : throw BinderyException.BadRequest(
                $"which schema of {OneLine.Of(text)} is meant isn't said; write --openapi {OneLine.Of(text.TrimEnd('#'))}#SCHEMA."
            );

    /// <param name="entity">What it is to be called, in the singular.</param>
    /// <param name="model">The Odoo model that it becomes; null to go by its name.</param>
    /// <returns>A blueprint with this entity alone.</returns>
    /// <exception cref="BinderyException">No such document or schema, or nothing lists its records.</exception>
    public async Task<ImportedBlueprint> ImportAsync(
        string entity,
        string? model,
        CancellationToken cancellation
    ) =>
        OpenApiImport.Run(
            await DescriptionText.ReadAsync(Source, cancellation),
            new SchemaRequest
            {
                Source = Source,
                Schema = Schema,
                Entity = entity,
                OdooModel = model,
            }
        );
}
