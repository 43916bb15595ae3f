using System.Text.RegularExpressions;
using Bindery.Diagnosis.Causes;

namespace Bindery.Diagnosis.Tests.Causes;

public sealed partial class CauseListTests
{
    [Fact]
    public void Every_cause_class_is_in_the_list()
    {
        IEnumerable<string> classes = typeof(CauseList)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false })
            .Where(type => typeof(ICause).IsAssignableFrom(type))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            classes,
            CauseList.All.Select(cause => cause.GetType().Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_two_causes_share_an_id() =>
        Assert.Equal(
            CauseCatalog.All.Length,
            CauseCatalog.All.Select(cause => cause.Id).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void Ids_are_kebab_case_and_a_cause_stands_in_the_folder_of_its_family()
    {
        foreach (ICause cause in CauseList.All)
        {
            Assert.Matches(KebabCase(), cause.Info.Id);
            Assert.Equal(
                $"Bindery.Diagnosis.Causes.{cause.Info.Family}",
                cause.GetType().Namespace
            );
        }
    }

    [Fact]
    public void Documentation_is_whole_sentences()
    {
        foreach (CauseInfo cause in CauseCatalog.All)
        {
            Assert.EndsWith(".", cause.What, StringComparison.Ordinal);
            Assert.EndsWith(".", cause.Seen, StringComparison.Ordinal);
            Assert.EndsWith(".", cause.Why, StringComparison.Ordinal);
            Assert.EndsWith(".", cause.Mend, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)+$", RegexOptions.NonBacktracking)]
    private static partial Regex KebabCase();
}
