using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Modules;
using Bindery.Modules.Addons;
using Bindery.Modules.Catalogue;
using Bindery.Validation.Rules;
using Bindery.Validation.Suppression;

namespace Bindery.Validation.Running;

/// <summary>Runs rules over one addon.</summary>
internal sealed class AddonValidation(
    ImmutableArray<IRule> rules,
    AddonPath path,
    AddonCatalogue catalogue,
    string? series
)
{
    /// <param name="module">The addon.</param>
    /// <param name="shownAs">Its folder, as it is to stand in places.</param>
    public IEnumerable<Finding> Run(Module module, string shownAs)
    {
        AddonFacts facts = AddonFactsReader.Read(module);
        path.Remember(facts);
        string? made = series ?? module.Manifest?.Series;
        RuleContext context = new(module, AddonSet.Of(facts, SourceFor(made)), made);
        SuppressedLines suppressed = new(module);
        HashSet<(RuleInfo Rule, Detection Detection)> found = [];
        foreach (IRule rule in rules)
        {
            foreach (Detection detection in rule.Check(context))
            {
                if (!suppressed.Covers(rule.Info, detection))
                {
                    found.Add((rule.Info, detection));
                }
            }
        }

        found.UnionWith(UnusedIgnores.In(suppressed, rules));
        return found
            .OrderBy(item => item.Detection.Path, StringComparer.Ordinal)
            .ThenBy(item => item.Detection.Position.Line)
            .ThenBy(item => item.Detection.Position.Column)
            .ThenBy(item => item.Rule.Id, StringComparer.Ordinal)
            .Select(item => Present(item.Rule, item.Detection, shownAs));
    }

    /// <summary>The shipped catalogue knows nothing of other series.</summary>
    private AddonSources SourceFor(string? made) =>
        (made ?? catalogue.Series) == catalogue.Series
            ? new AddonSources(path, catalogue)
            : new AddonSources(path, new FrameworkAddons(catalogue));

    private static Finding Present(RuleInfo rule, Detection detection, string shownAs) =>
        new()
        {
            Id = rule.Id,
            Severity = rule.Severity,
            Message = detection.Message,
            Place = new Place(
                $"{shownAs}/{detection.Path}",
                detection.Position.Line,
                detection.Position.Column
            ),
            Evidence = detection.Evidence,
            Why = rule.Why,
            Mend = rule.Mend,
            Fix = detection.Fix,
        };
}
