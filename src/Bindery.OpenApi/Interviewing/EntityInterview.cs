using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.OpenApi.Guessing;

namespace Bindery.OpenApi.Interviewing;

/// <summary>Asks what the guesses leave open: which records, which way, how they are recognised.</summary>
internal sealed class EntityInterview(IInterview interview)
{
    private const string Chosen = "chosen";

    private readonly StatesInterview _states = new(interview);

    public ImmutableArray<GuessedEntity> Hold(ImmutableArray<GuessedEntity> entities)
    {
        ImmutableArray<Entity> picked =
        [
            .. interview
                .Pick(
                    "Which records are to be exchanged?",
                    [
                        .. entities.Select(entity =>
                            $"{entity.Entity.Plural} -> {entity.Entity.OdooModel}"
                        ),
                    ]
                )
                .Select(at => entities[at].Entity),
        ];
        // Whoever takes orders takes the customers and the products that they name.
        return
        [
            .. entities
                .Where(one =>
                    picked.Any(entity =>
                        entity.Name == one.Entity.Name || entity.DependsOn.Contains(one.Entity.Name)
                    )
                )
                .Select(Hold),
        ];
    }

    private GuessedEntity Hold(GuessedEntity entity) =>
        AskDirection(AskDeletion(AskMatch(_states.Hold(AskFields(entity)))));

    private GuessedEntity AskFields(GuessedEntity guessed)
    {
        FieldInterview fields = new(interview, guessed.Entity.Plural);
        ImmutableArray<GuessedField> answered = [.. guessed.Fields.Select(fields.Hold)];
        ImmutableArray<GuessedChild> children = [.. guessed.Children.Select(AskFields)];
        return guessed with
        {
            Fields = answered,
            Children = children,
            Entity = guessed.Entity with
            {
                Fields = [.. answered.Select(field => field.Field)],
                Children = [.. children.Select(child => child.Child)],
            },
        };
    }

    private GuessedChild AskFields(GuessedChild guessed)
    {
        FieldInterview fields = new(interview, EntityWords.Plural(guessed.Child.Name));
        ImmutableArray<GuessedField> answered = [.. guessed.Fields.Select(fields.Hold)];
        return new GuessedChild(
            guessed.Child with
            {
                Fields = [.. answered.Select(field => field.Field)],
            },
            answered
        );
    }

    private GuessedEntity AskMatch(GuessedEntity guessed)
    {
        ImmutableArray<FieldMapping> texts = Texts(guessed);
        bool isByVariants = guessed.Entity.Match.Any(match => match.External.Contains('['));
        if (texts.IsEmpty || isByVariants)
        {
            return guessed;
        }

        int safe = texts
            .Select(field => field.External)
            .ToImmutableArray()
            .IndexOf(guessed.Entity.Match.FirstOrDefault()?.External ?? "");
        int answer = interview.Choose(
            $"How are {guessed.Entity.Plural} that Odoo has already recognised?",
            [
                .. texts.Select(field => $"{field.External} is the same as {field.Odoo}"),
                "not at all: each is created",
            ],
            safe < 0 ? texts.Length : safe
        );
        return With(
            guessed,
            "match",
            guessed.Entity with
            {
                Match =
                    answer == texts.Length
                        ? []
                        :
                        [
                            new MatchKey
                            {
                                Odoo = texts[answer].Odoo!,
                                External = texts[answer].External,
                            },
                        ],
            }
        );
    }

    private GuessedEntity AskDeletion(GuessedEntity guessed)
    {
        if (guessed.Entity.Deletion.There is not DeletionPolicy.Archive)
        {
            return guessed;
        }

        int answer = interview.Choose(
            $"What becomes of {guessed.Entity.Plural} in Odoo that are deleted there?",
            ["they are archived", "they are kept as they are"],
            0
        );
        Deletion deletion = guessed.Entity.Deletion with
        {
            There = answer == 0 ? DeletionPolicy.Archive : DeletionPolicy.Keep,
        };
        return With(guessed, "deletion", guessed.Entity with { Deletion = deletion });
    }

    private GuessedEntity AskDirection(GuessedEntity guessed)
    {
        ImmutableArray<FieldMapping> texts = Texts(guessed);
        bool canBeSent = guessed.Entity.Endpoints is { Create: not null, Update: not null };
        if (!canBeSent || texts.IsEmpty)
        {
            return guessed;
        }

        int answer = interview.Choose(
            $"Which way do {guessed.Entity.Plural} go?",
            [
                "to Odoo alone",
                .. texts.Select(field =>
                    $"both ways; a doubled creation is recognised by {field.External}"
                ),
            ],
            0
        );
        return answer == 0
            ? With(guessed, "direction", guessed.Entity)
            : With(
                guessed,
                "direction",
                guessed.Entity with
                {
                    Direction = Direction.Both,
                    Idempotency = new Idempotency
                    {
                        Style = IdempotencyStyle.Lookup,
                        Reference = texts[answer - 1].External,
                    },
                }
            );
    }

    /// <summary>Mapped members that hold plain text: what can tell one record from another.</summary>
    private static ImmutableArray<FieldMapping> Texts(GuessedEntity guessed) =>
        [
            .. guessed
                .Fields.Select(field => field.Field)
                .Where(field =>
                    field
                        is { Odoo: not null, Type: FieldType.String, Convert: null, Virtual: false }
                    && !field.External.Contains('.', StringComparison.Ordinal)
                ),
        ];

    private static GuessedEntity With(GuessedEntity guessed, string key, Entity entity) =>
        guessed with
        {
            Entity = entity,
            Comments = guessed.Comments.SetItem(key, Chosen),
        };
}
