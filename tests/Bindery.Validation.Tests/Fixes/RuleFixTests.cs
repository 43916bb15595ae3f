using System.Collections.Immutable;
using Bindery.Core.Changes;
using Bindery.Core.Findings;
using Bindery.Testing;
using Bindery.Validation.Fixes;

namespace Bindery.Validation.Tests.Fixes;

/// <summary>Every fix, on the fixture of its rule.</summary>
public sealed class RuleFixTests
{
    public static TheoryData<string> Fixable =>
        [
            "access-to-unknown-model",
            "action-shown-nowhere",
            "active-cron",
            "binding-without-unique-constraint",
            "external-id-used-too-early",
            "http-call-without-timeout",
            "job-without-identity",
            "missing-data-file",
            "model-without-access",
            "nameless-component",
            "optional-delegation",
            "plain-http-default",
            "plainly-compared-signature",
            "readable-secret",
            "repeated-manifest-entry",
            "root-logger",
            "secret-shown-in-view",
            "switched-off-timeout",
            "unchecked-certificate",
            "undeclared-dependency",
            "unguarded-amount",
            "unimported-file",
            "unlisted-data-file",
            "unused-dependency",
        ];

    [Theory]
    [MemberData(nameof(Fixable))]
    public void What_is_fixed_is_gone_and_nothing_else_has_changed(string rule)
    {
        using FixtureAddon addon = Fixture(rule);
        int fixable = Findings(addon, rule).Count(finding => finding.FixSafety is not null);

        FixedAddon made = Assert.Single(Fix(addon, rule));
        new ChangeSetWriter(made.Root).Apply(made.Changes, TestContext.Current.CancellationToken);

        Assert.Equal(fixable, made.Fixed);
        Assert.DoesNotContain(Findings(addon, rule), finding => finding.FixSafety is not null);
        Golden.Match(ChangeSetDiff.Render(made.Changes), $"Fixes/{rule}.txt");
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void Fixed_twice_is_fixed_once(string rule)
    {
        using FixtureAddon addon = Fixture(rule);
        FixedAddon made = Assert.Single(Fix(addon, rule));
        new ChangeSetWriter(made.Root).Apply(made.Changes, TestContext.Current.CancellationToken);

        Assert.Empty(Fix(addon, rule));
    }

    [Fact]
    public void Safe_fixes_leave_alone_what_a_person_should_read()
    {
        using FixtureAddon addon = Fixture("readable-secret");

        Assert.Empty(
            ModuleValidator.Fix(
                [addon.Path],
                new ValidationOptions { Series = "16.0", Select = ["readable-secret"] },
                FixSafety.Safe
            )
        );
    }

    [Fact]
    public void A_rule_that_offers_a_fix_is_in_the_list()
    {
        IEnumerable<string> offering = Directory
            .EnumerateFiles(
                Repository.PathTo("src", "Bindery.Validation", "Rules"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Where(file => File.ReadAllText(file).Contains("Fix =", StringComparison.Ordinal));

        Assert.Equal(Fixable.Count, offering.Count());
    }

    private static FixtureAddon Fixture(string rule) =>
        new(
            File.ReadAllText(
                Repository.PathTo("tests", "Bindery.Validation.Tests", "Fixtures", rule + ".txt")
            )
        );

    private static ImmutableArray<FixedAddon> Fix(FixtureAddon addon, string rule) =>
        ModuleValidator.Fix(
            [addon.Path],
            new ValidationOptions { Series = "16.0", Select = [rule] },
            FixSafety.Unsafe
        );

    private static ImmutableArray<Finding> Findings(FixtureAddon addon, string rule) =>
        ModuleValidator
            .Validate([addon.Path], new ValidationOptions { Series = "16.0", Select = [rule] })
            .Findings;
}
