using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;
using Bindery.OpenApi.Guessing.Orders;
using Bindery.OpenApi.Guessing.Variants;
using Bindery.OpenApi.Interviewing;
using Bindery.OpenApi.Naming;
using Bindery.OpenApi.Resources;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Guessing;

/// <summary>A whole document as a blueprint.</summary>
internal sealed class PlatformGuess(OpenApiDocument document, ImportRequest request)
{
    private readonly ImmutableArray<string>.Builder _notes = ImmutableArray.CreateBuilder<string>();

    public GuessedPlatform Make()
    {
        ImmutableArray<Resource> all = ResourceFinder.In(document);
        ImmutableArray<Resource> known =
        [
            .. all.Where(resource =>
                EntityMeanings.Of(resource.Words) is not null
                || EntityMeanings.IsOrder(resource.Words)
            ),
        ];
        ImmutableArray<string> prefix = PathPrefix.Of(known);
        ImmutableArray<GuessedEntity> entities = Entities(all, known, prefix.Length);
        if (entities.IsEmpty)
        {
            throw Nothing(all);
        }

        Note(all.Except(known));
        NoteWebhooks();
        ImmutableArray<GuessedEntity> settled = request.Interview is { } interview
            ? new EntityInterview(interview).Hold(entities)
            : entities;
        return PlatformFacts.Of(document, request, all, prefix, settled, _notes.ToImmutable());
    }

    private ImmutableArray<GuessedEntity> Entities(
        ImmutableArray<Resource> all,
        ImmutableArray<Resource> known,
        int prefix
    )
    {
        ImmutableArray<GuessedEntity> made = [];
        // Orders last: they name records of the others.
        foreach (
            Resource resource in known
                .OrderBy(one => EntityMeanings.IsOrder(one.Words))
                .ThenBy(one => one.List.Path.Segments.Length)
        )
        {
            (GuessedEntity? entity, string? obstacle) = IsBelowAnother(resource, all, prefix)
                ? (null, "it is below another record")
                : Guessed(resource, made, prefix);
            if (entity is null)
            {
                _notes.Add($"{resource.List.Path.Text} is left out: {obstacle}.");
            }
            else if (made.Any(one => one.Entity.Name == entity.Entity.Name))
            {
                _notes.Add(
                    $"{resource.List.Path.Text} is left out: another path has {entity.Entity.Plural} already."
                );
            }
            else
            {
                made = made.Add(entity);
            }
        }

        return made;
    }

    private (GuessedEntity? Entity, string? Obstacle) Guessed(
        Resource resource,
        ImmutableArray<GuessedEntity> made,
        int prefix
    )
    {
        bool isOrder = EntityMeanings.IsOrder(resource.Words);
        EntityGuess guess = new(
            resource,
            isOrder ? EntityMeanings.Order : EntityMeanings.Of(resource.Words)!,
            prefix
        );
        GuessedEntity? entity = guess.Make();
        if (entity is null || !isOrder)
        {
            return (entity is null ? null : WithVariants(entity, resource), guess.Obstacle);
        }

        OrderGuess order = new(resource, [.. made.Select(one => one.Entity)]);
        return (order.Complete(entity), order.Obstacle);
    }

    private GuessedEntity WithVariants(GuessedEntity entity, Resource resource)
    {
        if (entity.Entity.Kind is not EntityKind.Product)
        {
            return entity;
        }

        VariantsGuess guess = new(resource.ListAnswer.Record.Members);
        GuessedChild? variants = guess.Make();
        if (guess.Obstacle is { } obstacle)
        {
            _notes.Add($"{obstacle}.");
        }

        return variants is null ? entity : ProductWithVariants.Of(entity, variants, resource);
    }

    private static bool IsBelowAnother(Resource resource, ImmutableArray<Resource> all, int prefix)
    {
        ImmutableArray<string> above = resource.List.Path.Segments[..^1];
        return resource.List.Path.FixedAfter() > prefix
            || all.Any(other => above.Skip(prefix).Select(NameWords.Of).Contains(other.Words));
    }

    private void Note(IEnumerable<Resource> unknown)
    {
        string[] words =
        [
            .. unknown
                .Select(resource => resource.Words)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        if (words.Length > 0)
        {
            _notes.Add(
                $"Not mapped, since Odoo has nothing that is surely the same: {string.Join(", ", words.Take(40))}{(words.Length > 40 ? "…" : "")}. Take one along with bindery add binding MODULE NAME --odoo-model MODEL --openapi FILE#SCHEMA."
            );
        }
    }

    private void NoteWebhooks()
    {
        if (document.Webhooks is { Count: > 0 } webhooks)
        {
            _notes.Add(
                $"How the document's webhooks ({webhooks.Count}) are signed isn't told: none are listened to. Add them with bindery add webhook."
            );
        }
    }

    private BinderyException Nothing(ImmutableArray<Resource> all) =>
        BinderyException.BadRequest(
            _notes.Count > 0
                ? $"nothing in the document can be taken: {string.Join(" ", _notes.Take(10))}"
            : all.IsEmpty
                ? "the document has no path that lists records as JSON; describe the platform in a blueprint by hand (bindery blueprint show shopify)."
            : $"nothing in the document is surely something that Odoo has; it lists {string.Join(", ", all.Select(resource => resource.Words).Distinct(StringComparer.Ordinal).Take(20))}. Take one with bindery add binding MODULE NAME --odoo-model MODEL --openapi FILE#SCHEMA."
        );
}
