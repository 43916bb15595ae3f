using System.Globalization;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Module;

internal sealed class OutdatedFramework : ICause
{
    public CauseInfo Info { get; } =
        new()
        {
            Id = "module-framework-outdated",
            Family = CauseFamily.Module,
            Severity = Severity.Warning,
            What = "The framework addons are older than this Bindery.",
            Seen =
                "The installed version of generic_connector or connector_base_backend is lower than the one that Bindery brings.",
            Why = "Mistakes that were mended since are still in it.",
            Mend =
                "Replace the two addons by those that Bindery brings, upgrade them, and restart.",
        };

    public IEnumerable<Verdict> Examine(Evidence evidence)
    {
        foreach (ModuleFact module in evidence.Odoo?.Modules ?? [])
        {
            if (
                evidence.CarriedVersions.TryGetValue(module.Name, out string? carried)
                && IsOlder(module.InDatabase, carried)
            )
            {
                yield return Info.Named(
                    Certainty.Likely,
                    $"{module.Name} is older than this Bindery.",
                    $"installed: {module.InDatabase}; this Bindery brings {carried}"
                );
            }
        }
    }

    private static bool IsOlder(string installed, string carried)
    {
        int[] left = Numbers(installed);
        int[] right = Numbers(carried);
        int different = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return different < Math.Min(left.Length, right.Length)
            && left[different] < right[different];
    }

    private static int[] Numbers(string version) =>
        [
            .. version
                .Split('.')
                .Select(part =>
                    int.TryParse(part, CultureInfo.InvariantCulture, out int number) ? number : 0
                ),
        ];
}
