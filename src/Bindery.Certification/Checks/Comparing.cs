using System.Collections.Immutable;
using Bindery.Certification.Comparison;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Makes findings of what is not the same on both sides.</summary>
internal static class Comparing
{
    public static ImmutableArray<Finding> FindingsFrom(
        this ICheck check,
        EntityComparison comparison
    ) =>
        [
            .. Listed(comparison.Missing)
                .Select(id => check.Error($"{comparison.Entity}: {id} is missing in Odoo.")),
            .. Listed(comparison.Twice)
                .Select(id => check.Error($"{comparison.Entity}: {id} is bound more than once.")),
            .. Listed(comparison.Unknown)
                .Select(id => check.Error($"{comparison.Entity}: {id} is bound, but the platform has no such record.")),
            .. Listed(comparison.Differences)
                .Select(difference => check.Error($"{difference}.")),
            .. Rest(check, comparison),
        ];

    public static string Fact(this EntityComparison comparison) =>
        $"{comparison.Compared} {comparison.Entity} compared in {comparison.FieldsCompared} values and their details";

    private static IEnumerable<T> Listed<T>(ImmutableArray<T> all) =>
        all.Take(FindingsOf.MostListed);

    private static IEnumerable<Finding> Rest(ICheck check, EntityComparison comparison)
    {
        int rest = new[]
        {
            comparison.Missing.Length,
            comparison.Twice.Length,
            comparison.Unknown.Length,
            comparison.Differences.Length,
        }.Sum(count => Math.Max(0, count - FindingsOf.MostListed));
        return rest == 0
            ? []
            : [check.Error($"{comparison.Entity}: {rest} more differences are not listed.")];
    }
}
