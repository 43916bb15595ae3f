using Bindery.Core.Failures;
using Bindery.Core.Text;

namespace Bindery.Validation.Rules;

/// <summary>The failure for the name of a rule that doesn't exist.</summary>
internal static class UnknownRule
{
    public static BinderyException Named(string id) =>
        Nearest.To(id, RuleList.All.Select(rule => rule.Info.Id)) is { } meant
            ? BinderyException.BadRequest($"there is no rule {id}; did you mean {meant}?")
            : BinderyException.BadRequest(
                $"there is no rule {id}; docs/rules/README.md lists them."
            );
}
