using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Validation.Rules;

/// <summary>The rules that a validation runs.</summary>
internal static class RuleSelection
{
    /// <exception cref="BinderyException">A rule is named that doesn't exist.</exception>
    public static ImmutableArray<IRule> Of(ValidationOptions options)
    {
        ImmutableArray<IRule> all = RuleList.All;
        HashSet<string> known = [.. all.Select(rule => rule.Info.Id)];
        string? unknown = options
            .Select.Concat(options.Ignore)
            .Concat(options.PathIgnores.SelectMany(ignore => ignore.Rules))
            .FirstOrDefault(id => !known.Contains(id));
        if (unknown is not null)
        {
            throw UnknownRule.Named(unknown);
        }

        return
        [
            .. all.Where(rule =>
                (options.Select.IsEmpty || options.Select.Contains(rule.Info.Id))
                && !options.Ignore.Contains(rule.Info.Id)
            ),
        ];
    }
}
