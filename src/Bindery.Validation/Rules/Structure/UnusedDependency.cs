using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules.Addons;
using Bindery.Modules.Manifests;
using Bindery.Validation.Analysis;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Rules.Structure;

internal sealed class UnusedDependency : IRule
{
    /// <summary>What nearly every database has: nobody minds one of these too many.</summary>
    private static readonly HashSet<string> Basic = ["base", "base_setup", "web", "bus", "mail"];

    public RuleInfo Info { get; } =
        new("unused-dependency", RuleFamily.Structure, Severity.Information)
        {
            What =
                "The manifest depends on an addon of which, and of all that only it brings along, nothing is used.",
            Why =
                "Everybody who installs the connector gets that app as well, with its menus, its access rights and its bugs.",
            Mend = "Take it out of `depends`, or say beside it what it is for.",
            Bad = """
                # nothing in the addon names anything of purchase
                "depends": ["connector", "sale", "purchase"],
                """,
            Good = """
                "depends": ["connector", "sale"],
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        if (
            context.Module.Manifest is not { } manifest
            || !context.Addons.IsComplete
            || !context.IsConnector
            || !manifest.IsLiteral("depends")
            || context.Module.Classes.IsEmpty
        )
        {
            yield break;
        }

        Lazy<AddonWords> words = new(() => AddonWords.Of(context.Module));
        foreach (
            ManifestText entry in manifest.DependsEntries.Where(entry =>
                !Basic.Contains(entry.Text)
            )
        )
        {
            ImmutableArray<AddonFacts> brought = BroughtOnlyBy(context.Addons, entry.Text);
            if (!brought.IsEmpty && !brought.Any(words.Value.Uses))
            {
                yield return RuleContext.At(
                    manifest,
                    entry.Node,
                    $"Nothing of {entry.Text} is used in this addon."
                ) with
                {
                    Fix = ManifestEntryRemoval.Of(manifest, "depends", entry, FixSafety.Unsafe),
                };
            }
        }
    }

    /// <summary>A dependency, with those of its own that no other brings.</summary>
    private static ImmutableArray<AddonFacts> BroughtOnlyBy(AddonSet addons, string name)
    {
        HashSet<string> others = Closure(
            addons,
            addons.Own.Depends.Where(other => other != name).Append("base").Append("web")
        );
        return
        [
            .. Closure(addons, [name])
                .Where(found => !others.Contains(found))
                .Select(addons.Addon)
                .OfType<AddonFacts>(),
        ];
    }

    private static HashSet<string> Closure(AddonSet addons, IEnumerable<string> names)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        Stack<string> pending = new(names);
        while (pending.TryPop(out string? name))
        {
            if (found.Add(name) && addons.Addon(name) is { } facts)
            {
                facts.Depends.ToList().ForEach(pending.Push);
            }
        }

        return found;
    }
}
