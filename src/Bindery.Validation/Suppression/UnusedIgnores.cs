using System.Collections.Immutable;
using Bindery.Validation.Rules;
using Bindery.Validation.Rules.Structure;
using Bindery.Validation.Running;

namespace Bindery.Validation.Suppression;

/// <summary>Ignore comments that silence nothing; it can only be said once every other rule has run.</summary>
internal static class UnusedIgnores
{
    public static IEnumerable<RuleDetection> In(
        SuppressedLines suppressed,
        ImmutableArray<IRule> rules
    )
    {
        RuleInfo? info = rules.OfType<UnusedIgnore>().FirstOrDefault()?.Info;
        if (info is null)
        {
            yield break;
        }

        HashSet<string> run = [.. rules.Select(rule => rule.Info.Id)];
        HashSet<string> known = [.. RuleList.All.Select(rule => rule.Info.Id)];
        foreach (IgnoreComment comment in suppressed.All())
        {
            foreach (
                string id in comment.Rules.Where(id => run.Contains(id) || !known.Contains(id))
            )
            {
                if (!comment.Used.Contains(id))
                {
                    string message = known.Contains(id)
                        ? $"This comment ignores {id}, which finds nothing here."
                        : $"This comment ignores {id}, and there is no such rule.";
                    Detection detection = new(comment.Path, comment.Position, message);
                    yield return new RuleDetection(info, detection);
                }
            }
        }
    }
}
