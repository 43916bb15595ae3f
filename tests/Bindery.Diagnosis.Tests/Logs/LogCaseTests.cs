using System.Collections.Immutable;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Verdicts;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Logs;

/// <summary>Logs of one fault each, named after the cause that must come first.</summary>
public sealed class LogCaseTests
{
    private const string Healthy = "healthy";
    private static readonly string Folder = Repository.PathTo(
        "tests",
        "Bindery.Diagnosis.Tests",
        "Logs",
        "Cases"
    );

    public static TheoryData<string> Causes =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.log")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Where(name => name != Healthy)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Causes))]
    public async Task Names_the_cause_first(string cause)
    {
        ImmutableArray<Verdict> verdicts = await ExamineAsync(cause);

        Assert.True(
            verdicts.FirstOrDefault()?.Finding.Id == cause,
            string.Join("; ", verdicts.Select(one => $"{one.Certainty} {one.Finding.Id}"))
        );
    }

    [Fact]
    public async Task Names_nothing_in_what_every_log_has() =>
        Assert.Empty((await ExamineAsync(Healthy)).Select(one => one.Finding.Id));

    [Fact]
    public async Task Trusts_an_error_less_that_has_not_come_again_for_days()
    {
        string old = await File.ReadAllTextAsync(
            Path.Combine(Folder, "auth-refused.log"),
            TestContext.Current.CancellationToken
        );
        string days = "2026-11-27 08:00:00,000 1 INFO shop odoo.modules.loading: Modules loaded.\n";

        ImmutableArray<Verdict> verdicts = Examine(await LogReading.OfAsync(old + days));

        Assert.Equal(Certainty.Possible, Assert.Single(verdicts).Certainty);
    }

    private static async Task<ImmutableArray<Verdict>> ExamineAsync(string name) =>
        Examine(await LogReading.OfFileAsync(Path.Combine(Folder, $"{name}.log")));

    private static ImmutableArray<Verdict> Examine(LogSurvey log) =>
        DiagnosisRun.Examine(
            new Evidence
            {
                Log = log,
                Complaints = log.Complaints,
                CountsThere = CountsThere.Unknown,
            }
        );
}
