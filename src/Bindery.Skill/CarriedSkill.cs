using System.Collections.Immutable;
using Bindery.Core.Carried;
using Bindery.Core.Changes;

namespace Bindery.Skill;

/// <summary>The skill as this Bindery carries it inside: SKILL.md, references, scripts.</summary>
public static class CarriedSkill
{
    /// <summary>As SKILL.md names itself, which is how its folder has to be called.</summary>
    public const string Name = "odoo-connector-module-creator";

    /// <summary>Paths below the skill's folder, with <c>/</c>.</summary>
    public static ImmutableSortedDictionary<string, FileContent> Files() =>
        new CarriedFiles(typeof(CarriedSkill).Assembly, "skill").ReadAll();
}
