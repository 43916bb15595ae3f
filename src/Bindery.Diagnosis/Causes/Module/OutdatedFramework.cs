using System.Globalization;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Module;

internal sealed class OutdatedFramework : OdooCause
{
    /// <summary>Of the manifests that come with this Bindery; a test compares them.</summary>
    internal const string Current = "16.0.1.0.0";

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "module-framework-outdated",
            Family = CauseFamily.Module,
            Severity = Severity.Warning,
            What = "The framework addons are older than this Bindery.",
            Seen =
                "The installed version of generic_connector or connector_base_backend is lower than the one that Bindery brings.",
            Why = "Mistakes that were mended since are still in it.",
            Mend = "Replace the two addons by those that Bindery brings, upgrade them, and restart.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo.Modules.Where(module => module.Name is "generic_connector" or "connector_base_backend")
            .Where(module => IsOlder(module.InDatabase))
            .Select(module =>
                Info.Named(
                    Certainty.Likely,
                    $"{module.Name} is older than this Bindery.",
                    $"installed: {module.InDatabase}; this Bindery brings {Current}"
                )
            );

    private static bool IsOlder(string version)
    {
        int[] installed = Numbers(version);
        int[] current = Numbers(Current);
        int different = installed.Zip(current).TakeWhile(pair => pair.First == pair.Second).Count();
        return different < Math.Min(installed.Length, current.Length)
            && installed[different] < current[different];
    }

    private static int[] Numbers(string version) =>
        [
            .. version
                .Split('.')
                .Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out int number) ? number : 0),
        ];
}
