using System.Collections.Immutable;
using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Validation.Rules;
using Bindery.Validation.Suppression;

namespace Bindery.Validation.Running;

/// <summary>Runs rules over one addon.</summary>
internal sealed class AddonValidation(
    ImmutableArray<IRule> rules,
    AddonPath path,
    Catalogues catalogues,
    ValidationOptions options
)
{
    /// <param name="module">The addon.</param>
    /// <param name="shownAs">Its folder, as it stands in places.</param>
    public ImmutableArray<RuleDetection> Detect(Module module, string shownAs)
    {
        AddonFacts facts = AddonFactsReader.Read(module);
        path.Remember(facts);
        string? made = options.Series ?? module.Manifest?.Series;
        RuleContext context = new(
            module,
            AddonSet.Of(facts, new AddonSources(path, catalogues.For(made))),
            made
        );
        SuppressedLines suppressed = new(module);
        HashSet<RuleDetection> found = [];
        foreach (IRule rule in rules)
        {
            foreach (Detection detection in rule.Check(context))
            {
                if (!suppressed.Covers(rule.Info, detection))
                {
                    found.Add(new RuleDetection(rule.Info, detection));
                }
            }
        }

        found.UnionWith(UnusedIgnores.In(suppressed, rules));
        return
        [
            .. found
                .Where(item => !options.IsIgnored(item.Rule.Id, $"{shownAs}/{item.Detection.Path}"))
                .OrderBy(item => item.Detection.Path, StringComparer.Ordinal)
                .ThenBy(item => item.Detection.Position.Line)
                .ThenBy(item => item.Detection.Position.Column)
                .ThenBy(item => item.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
