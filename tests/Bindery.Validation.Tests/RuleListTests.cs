using System.Text.RegularExpressions;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Tests;

public sealed partial class RuleListTests
{
    [Fact]
    public void Every_rule_class_is_in_the_list()
    {
        IEnumerable<string> classes = typeof(RuleList)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && typeof(IRule).IsAssignableFrom(type))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            classes,
            RuleList.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_two_rules_share_an_id() =>
        Assert.Equal(
            RuleList.All.Length,
            RuleList.All.Select(rule => rule.Info.Id).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void Ids_are_kebab_case_and_a_rule_stands_in_the_folder_of_its_family()
    {
        foreach (IRule rule in RuleList.All)
        {
            Assert.Matches(KebabCase(), rule.Info.Id);
            Assert.Equal($"Bindery.Validation.Rules.{rule.Info.Family}", rule.GetType().Namespace);
        }
    }

    [Fact]
    public void Documentation_is_whole_sentences()
    {
        foreach (RuleInfo rule in RuleList.All.Select(rule => rule.Info))
        {
            Assert.EndsWith(".", rule.What, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
            Assert.NotEqual(rule.Bad, rule.Good);
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)+$", RegexOptions.NonBacktracking)]
    private static partial Regex KebabCase();
}
