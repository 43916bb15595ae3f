using System.Collections.Immutable;
using Bindery.Certification.Comparison;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Makes findings of what is not the same on both sides.</summary>
internal static class Comparing
{
    private const int MostOfAField = 5;

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
                .Select(id =>
                    check.Error(
                        $"{comparison.Entity}: {id} is bound, but the platform has no such record."
                    )
                ),
            .. Rest(check, comparison),
            .. comparison
                .Differences.GroupBy(difference => (difference.Entity, difference.Field))
                .SelectMany(group => OfField(check, [.. group])),
        ];

    public static string Fact(this EntityComparison comparison) =>
        $"{comparison.Compared} {comparison.Entity} compared in {comparison.FieldsCompared} values and their details";

    private static IEnumerable<T> Listed<T>(ImmutableArray<T> all) =>
        all.Take(FindingsOf.MostListed);

    /// <summary>One mistake in a mapping makes the same difference hundreds of times.</summary>
    private static IEnumerable<Finding> OfField(
        ICheck check,
        ImmutableArray<FieldDifference> differences
    )
    {
        IEnumerable<Finding> listed = differences
            .Take(MostOfAField)
            .Select(difference => check.Error($"{difference}."));
        return differences.Length <= MostOfAField
            ? listed
            : listed.Append(
                check.Error(
                    $"{differences[0].Entity}: {differences[0].Field} differs in {differences.Length} records in all."
                )
            );
    }

    private static IEnumerable<Finding> Rest(ICheck check, EntityComparison comparison)
    {
        int rest = new[]
        {
            comparison.Missing.Length,
            comparison.Twice.Length,
            comparison.Unknown.Length,
        }.Sum(count => Math.Max(0, count - FindingsOf.MostListed));
        return rest == 0
            ? []
            : [check.Error($"{comparison.Entity}: {rest} more of them are not listed.")];
    }
}
