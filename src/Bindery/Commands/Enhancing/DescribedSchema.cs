using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.Generation.Enhancement;
using Bindery.Generation.Enhancement.History;
using Bindery.OpenApi;
using Bindery.OpenApi.Reading;

namespace Bindery.Commands.Enhancing;

/// <summary>Where an entity is described: <c>FILE#SCHEMA</c> of an OpenAPI document.</summary>
internal sealed record DescribedSchema(string Source, string Schema)
{
    /// <exception cref="BinderyException">A blueprint describes it too, or the schema isn't named.</exception>
    public static DescribedSchema Of(string document, BindingRequest request)
    {
        if (request.Source is not null)
        {
            throw BinderyException.BadRequest(
                "--from-blueprint and --openapi both describe the entity; give one of them."
            );
        }

        return document.Split('#', 2) is [var source, var schema]
            ? new DescribedSchema(source, schema)
            : throw BinderyException.BadRequest(
                $"which schema of {OneLine.Of(document)} is meant isn't said; write --openapi {OneLine.Of(document)}#SCHEMA."
            );
    }

    /// <param name="request">What else was asked for.</param>
    /// <param name="say">Where what a person has to know goes.</param>
    public async Task<RecordedStep> ToStepAsync(
        BindingRequest request,
        Action<string> say,
        CancellationToken cancellation
    )
    {
        RecordedStep asked = request.Asked();
        ImportedBlueprint imported = OpenApiImport.Run(
            await DescriptionText.ReadAsync(Source, cancellation),
            new SchemaRequest
            {
                Source = Source,
                Schema = Schema,
                Entity = asked.Name,
                OdooModel = asked.OdooModel,
            }
        );
        foreach (string note in imported.Notes)
        {
            say(note);
        }

        return request.Described(imported.Text, imported.Blueprint.Entities[0]);
    }
}
