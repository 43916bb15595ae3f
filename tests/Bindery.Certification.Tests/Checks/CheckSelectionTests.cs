using System.Collections.Immutable;
using Bindery.Certification.Checks;
using Bindery.Core.Failures;

namespace Bindery.Certification.Tests.Checks;

public sealed class CheckSelectionTests
{
    [Fact]
    public void A_check_brings_those_that_it_builds_on() =>
        Assert.Equal(
            [
                "installs-cleanly",
                "import-complete",
                "webhook-becomes-record",
                "webhook-twice-makes-one",
            ],
            CheckSelection.Of(["webhook-twice-makes-one"]).Select(check => check.Id)
        );

    [Fact]
    public void Long_checks_run_only_where_they_are_asked_for()
    {
        string[] usual = [.. CheckSelection.Of([]).Select(check => check.Id)];
        string[] withFaults =
        [
            .. CheckSelection.Of([], withFaults: true).Select(check => check.Id),
        ];

        Assert.DoesNotContain("survives-faults", usual);
        Assert.Equal(["survives-faults"], withFaults.Except(usual));
    }

    [Fact]
    public void Asked_for_beside_a_check_the_long_ones_bring_only_what_they_need() =>
        Assert.Equal(
            ["installs-cleanly", "own-tests-pass", "survives-faults"],
            CheckSelection.Of(["own-tests-pass"], withFaults: true).Select(check => check.Id)
        );

    [Fact]
    public void An_unknown_check_is_a_bad_request()
    {
        BinderyException failure = Assert.Throws<BinderyException>(() =>
            CheckSelection.Of(["nonsense"])
        );

        Assert.Equal(ExitCode.BadRequest, failure.ExitCode);
        Assert.Contains("import-complete", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_unique_and_what_is_needed_comes_before()
    {
        ImmutableArray<ICheck> all = CheckList.All;

        Assert.Equal(all.Length, all.Select(check => check.Id).Distinct().Count());
        foreach ((int at, ICheck check) in all.Index())
        {
            Assert.Subset(all.Take(at).Select(one => one.Id).ToHashSet(), check.Needs.ToHashSet());
        }
    }
}
