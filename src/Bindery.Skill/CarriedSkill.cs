using System.Collections.Immutable;
using Bindery.Core.Changes;

namespace Bindery.Skill;

/// <summary>The skill as this Bindery carries it inside: SKILL.md, references, scripts.</summary>
public static class CarriedSkill
{
    /// <summary>As SKILL.md names itself, which is how its folder has to be called.</summary>
    public const string Name = "odoo-connector-module-creator";

    private const string Prefix = "skill/";

    /// <summary>Paths below the skill's folder, with <c>/</c>.</summary>
    public static ImmutableSortedDictionary<string, FileContent> Files() =>
        Resources()
            .ToImmutableSortedDictionary(
                resource => resource.Replace('\\', '/')[Prefix.Length..],
                resource => FileContent.Embedded(typeof(CarriedSkill).Assembly, resource),
                StringComparer.Ordinal
            );

    private static IEnumerable<string> Resources() =>
        typeof(CarriedSkill)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
}
