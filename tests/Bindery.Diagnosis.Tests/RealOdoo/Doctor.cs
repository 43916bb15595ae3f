using System.Collections.Immutable;
using Bindery.Certification.Odoo;
using Bindery.Diagnosis.Configuration;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Logs;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Reading;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>Asks one Odoo as the command line does.</summary>
internal sealed record Doctor(Uri Address, string Database)
{
    public OdooProtocol Protocol { get; init; }

    public CountsThere CountsThere { get; init; } = CountsThere.Unknown;

    public ServerConfiguration? Configuration { get; init; }

    public async Task<ImmutableArray<Verdict>> ExamineAsync(string? log)
    {
        long started = TimeProvider.System.GetTimestamp();
        ImmutableArray<Verdict> verdicts = DiagnosisRun.Examine(await GatherAsync(log));
        double seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        string said = string.Join(
            " | ",
            verdicts.Select(
                (one, at) =>
                    $"{at + 1} {one.Certainty} {one.Finding.Id}: {one.Finding.Message} [{one.Finding.Evidence}]"
            )
        );
        TestContext.Current.SendDiagnosticMessage(
            "DOCTOR {0} -> {1} ({2:0.0} s)",
            TestContext.Current.TestMethod!.MethodName,
            said,
            seconds
        );
        return verdicts;
    }

    public async Task<Evidence> GatherAsync(string? log)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using OdooSession session = await LogInAsync();
        (OdooFacts facts, Complaints complaints) = await OdooFactsReader.ReadAsync(
            session,
            TimeProvider.System,
            cancellation
        );
        Assert.Empty(facts.Unread);
        LogSurvey? survey = log is null
            ? null
            : await Diagnosis.Logs.LogReader.ReadAsync(
                [log],
                new Progress<LogProgress>(),
                cancellation
            );
        return new Evidence
        {
            Odoo = facts,
            Log = survey,
            Configuration = Configuration,
            Complaints = Complaints.Of(complaints.All.Concat(survey?.Complaints.All ?? [])),
            CountsThere = CountsThere,
        };
    }

    public Task<OdooSession> LogInAsync(string password = Administrator.Password) =>
        OdooSession.LogInAsync(
            new OdooAddress
            {
                Url = Address,
                Database = Database,
                Login = Administrator.Login,
                Protocol = Protocol,
            },
            password,
            TestContext.Current.CancellationToken
        );
}
