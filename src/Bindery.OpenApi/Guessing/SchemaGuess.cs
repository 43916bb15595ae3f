using System.Collections.Immutable;
using Bindery.Blueprints.Naming;
using Bindery.Core.Failures;
using Bindery.Core.Text;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>One schema of a document as an entity, with the requests that list and read it.</summary>
internal sealed class SchemaGuess(OpenApiDocument document, SchemaRequest request)
{
    public GuessedPlatform Make()
    {
        ImmutableArray<Resource> all = ResourceFinder.In(document);
        Resource resource = Find(all);
        int prefix = resource.List.Path.FixedAfter();
        EntityGuess guess = new(resource, Meaning(resource), prefix, request.Entity);
        GuessedEntity entity =
            guess.Make()
            ?? throw BinderyException.BadRequest(
                $"{OneLine.Of(request.Schema)} can't be taken: {guess.Obstacle}."
            );
        return PlatformFacts.Of(
            document,
            new ImportRequest { Source = request.Source },
            all,
            [.. resource.List.Path.Segments.Take(prefix)],
            [entity],
            Notes(resource, prefix)
        ) with
        {
            // With its own pages: the connector that it is put into may read others.
            Entities = [entity],
        };
    }

    private static ImmutableArray<string> Notes(Resource resource, int prefix) =>
        prefix == 0
            ? []
            :
            [
                $"The paths were written without /{string.Join('/', resource.List.Path.Segments.Take(prefix))}: the backend's address has to end with it.",
            ];

    private EntityMeaning Meaning(Resource resource) =>
        request.OdooModel is { } model
            ? EntityMeanings.OfModel(model, request.Entity)
            : EntityMeanings.Of(request.Entity)
                ?? EntityMeanings.Of(resource.Words)
                ?? throw BinderyException.BadRequest(
                    $"which Odoo model {request.Entity} becomes isn't said; add --odoo-model, such as --odoo-model res.partner."
                );

    private Resource Find(ImmutableArray<Resource> all)
    {
        RequireSchema();
        string words = NameWords.Of(request.Schema);
        return all.FirstOrDefault(IsOfSchema)
            ?? all.FirstOrDefault(resource =>
                EntityWords.Singular(resource.Words) == EntityWords.Singular(words)
            )
            ?? throw BinderyException.BadRequest(
                $"no path of the document lists {OneLine.Of(request.Schema)}; it lists {string.Join(", ", all.Select(NameOf).Distinct(StringComparer.Ordinal).Take(30))}."
            );
    }

    private bool IsOfSchema(Resource resource) =>
        resource.ListAnswer.Record.Name == request.Schema
        || resource.ReadAnswer?.Record.Name == request.Schema;

    private void RequireSchema()
    {
        ICollection<string> known = document.Components?.Schemas?.Keys ?? [];
        if (!known.Contains(request.Schema))
        {
            string advice = Nearest.To(request.Schema, [.. known]) is { } meant
                ? $"did you mean {OneLine.Of(meant)}?"
                : "name one of its components/schemas.";
            throw BinderyException.BadRequest(
                $"the document has no schema '{OneLine.Of(request.Schema)}'; {advice}"
            );
        }
    }

    private static string NameOf(Resource resource) =>
        OneLine.Of(resource.ListAnswer.Record.Name is { Length: > 0 } name ? name : resource.Words);
}
