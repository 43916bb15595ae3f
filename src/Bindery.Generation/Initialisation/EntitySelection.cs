using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Core.Failures;

namespace Bindery.Generation.Initialisation;

/// <summary>The entities that were asked for, with those that they can't do without.</summary>
internal static class EntitySelection
{
    public static Blueprint Apply(
        Blueprint blueprint,
        ImmutableArray<string> wanted,
        ImmutableArray<string>.Builder notes
    )
    {
        if (wanted.IsEmpty)
        {
            return blueprint;
        }

        HashSet<string> chosen = [];
        foreach (string name in wanted)
        {
            AddWithDependencies(blueprint, Find(blueprint, name), chosen, notes);
        }

        return blueprint with
        {
            Entities = [.. blueprint.Entities.Where(entity => chosen.Contains(entity.Name))],
            Webhooks = Keep(blueprint.Webhooks, chosen),
        };
    }

    private static Entity Find(Blueprint blueprint, string name) =>
        blueprint.Entities.FirstOrDefault(entity => entity.Name == name || entity.Plural == name)
        ?? throw BinderyException.BadRequest(
            $"{blueprint.Title} has no entity '{name}'; it has {string.Join(", ", blueprint.Entities.Select(entity => entity.Name))}."
        );

    private static void AddWithDependencies(
        Blueprint blueprint,
        Entity entity,
        HashSet<string> chosen,
        ImmutableArray<string>.Builder notes
    )
    {
        if (!chosen.Add(entity.Name))
        {
            return;
        }

        foreach (string dependency in entity.DependsOn.Where(name => !chosen.Contains(name)))
        {
            notes.Add($"{entity.Name} needs {dependency}, so that comes along.");
            AddWithDependencies(blueprint, Find(blueprint, dependency), chosen, notes);
        }
    }

    private static Webhooks? Keep(Webhooks? webhooks, HashSet<string> chosen)
    {
        if (webhooks is null)
        {
            return null;
        }

        ImmutableArray<WebhookTopic> topics =
        [
            .. webhooks.Topics.Where(topic => chosen.Contains(topic.Entity)),
        ];
        return topics.IsEmpty ? null : webhooks with { Topics = topics };
    }
}
