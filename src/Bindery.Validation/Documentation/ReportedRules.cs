using System.Collections.Immutable;
using Bindery.Core.Reporting;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Documentation;

/// <summary>The rules as reports describe them.</summary>
public static class ReportedRules
{
    public static ImmutableArray<ReportedRule> All =>
        [
            .. RuleList.All.Select(rule => new ReportedRule(
                rule.Info.Id,
                rule.Info.Severity,
                rule.Info.What,
                RulePage.Render(rule.Info)
            )
            {
                Family = rule.Info.Family.ToString().ToLowerInvariant(),
                IsPreview = rule.Info.IsPreview,
            }),
        ];
}
