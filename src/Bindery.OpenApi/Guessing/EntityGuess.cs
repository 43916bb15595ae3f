using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.OpenApi.Resources;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>A resource as an entity: the questions of the blueprint answered, the safe way where nothing is known.</summary>
/// <param name="prefix">Segments of its paths that are part of the base address.</param>
/// <param name="name">What it is to be called; null for what its path calls it.</param>
internal sealed class EntityGuess(
    Resource resource,
    EntityMeaning meaning,
    int prefix,
    string? name = null
)
{
    private readonly string _name = name ?? NameOf(resource, meaning);

    /// <summary>Why there is no entity; only where <see cref="Make"/> has none.</summary>
    public string? Obstacle { get; private set; }

    public GuessedEntity? Make()
    {
        SchemaView record = resource.Record;
        // Such as the account's own company: a list of one that is no record to exchange.
        if (resource.Read is null && EntityWords.Singular(resource.Words) == resource.Words)
        {
            return Refuse("no request reads one of them, and its path doesn't name several");
        }

        if (KeyGuess.Of(resource, _name) is not { } key)
        {
            return Refuse("no member names a record");
        }

        if (PaginationGuess.Of(resource.List, resource.ListAnswer.Body) is not { } pages)
        {
            return Refuse(
                "their pages are counted in a way that a blueprint can't say, so some would be lost"
            );
        }

        Annotated<Progress> progress = ProgressGuess.Of(resource.List, record);
        ImmutableArray<GuessedField> fields = FieldGuesses.Of(
            meaning,
            _name,
            record,
            key,
            progress.Value.Field
        );
        bool isNamed = meaning
            .Fields.Where(field => field.IsNeeded)
            .All(field => fields.Any(guessed => guessed.Field.Odoo == field.Odoo));
        return isNamed
            ? Complete(fields, key, progress, pages)
            : Refuse($"no member gives what {meaning.OdooModel} can't do without: a name");
    }

    private GuessedEntity? Refuse(string why)
    {
        Obstacle = why;
        return null;
    }

    private GuessedEntity Complete(
        ImmutableArray<GuessedField> fields,
        Member key,
        Annotated<Progress> progress,
        Annotated<Pagination> pages
    )
    {
        Annotated<ImmutableArray<MatchKey>> match = Match(fields);
        Annotated<Endpoints> endpoints = Reached();
        Annotated<DeletionPolicy> deletion = DeletionThere(endpoints.Value);
        Entity entity = new()
        {
            Name = _name,
            Plural = EntityWords.Plural(_name),
            Title = EntityWords.Title(_name),
            Kind = meaning.Kind,
            OdooModel = meaning.OdooModel,
            Direction = Direction.Import,
            Endpoints = endpoints.Value,
            Pagination = pages.Value,
            Key = new EntityKey { External = [key.Name], Type = FieldGuesses.KeyType(key) },
            Match = match.Value,
            Progress = progress.Value,
            Owner = Owner.Platform,
            Deletion = new Deletion { There = deletion.Value, Here = DeletionPolicy.Keep },
            Defaults = meaning.Defaults,
            Fields = [.. fields.Select(field => field.Field)],
        };
        return new GuessedEntity(
            entity,
            fields,
            ImmutableDictionary<string, string>
                .Empty.Add("direction", DirectionComment(entity))
                .Add("endpoints", endpoints.Comment ?? "")
                .Add("pagination", pages.Comment ?? "")
                .Add("progress", progress.Comment ?? "")
                .Add("match", match.Comment ?? "")
                .Add("owner", "safe: nothing is sent there")
                .Add("deletion", deletion.Comment ?? "")
        );
    }

    private Annotated<Endpoints> Reached()
    {
        Endpoints endpoints = EndpointGuess.Of(resource, prefix);
        if (endpoints.Read is not null)
        {
            return new(endpoints);
        }

        Annotated<Endpoint> list = ListedReading.Of(endpoints.List!, resource, _name);
        return new(endpoints with { List = list.Value }, list.Comment);
    }

    // What a page that shifts hides would be taken for deleted where nothing else shows it.
    private Annotated<DeletionPolicy> DeletionThere(Endpoints endpoints) =>
        endpoints.List is { LookedThrough: true }
            ? new(
                DeletionPolicy.Keep,
                "safe: that a record is gone is told by the list alone, which may shift while it is read"
            )
            : new(
                meaning.CanBeArchived ? DeletionPolicy.Archive : DeletionPolicy.Keep,
                "safe: a deletion in Odoo changes nothing there"
            );

    private static string DirectionComment(Entity entity) =>
        entity.Endpoints.Create is null && entity.Endpoints.Update is null
            ? "certain: nothing writes them there"
            : "safe: to write there as well take both, and say how a doubled creation is recognised (idempotency)";

    private Annotated<ImmutableArray<MatchKey>> Match(ImmutableArray<GuessedField> fields)
    {
        FieldMapping? found = meaning
            .MatchBy.Select(odoo => fields.FirstOrDefault(field => field.Field.Odoo == odoo)?.Field)
            .FirstOrDefault(field => field is not null);
        return found is null
            ? new([], "guess: nothing both sides have tells them apart, so each is created")
            : new(
                [new MatchKey { Odoo = found.Odoo!, External = found.External }],
                "likely: the best that both sides have"
            );
    }

    private static string NameOf(Resource resource, EntityMeaning meaning)
    {
        string own = EntityWords.Singular(resource.Words);
        return meaning.Names.Contains(own) ? own
            : meaning.Names.Contains(resource.Words) ? resource.Words
            : meaning.Names[0];
    }
}
