using System.Collections.Immutable;
using Bindery.Core.Failures;
using Bindery.Diagnosis;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Reporting;
using Bindery.Diagnosis.Verdicts;
using Bindery.Terminal;
using Bindery.Validation;

namespace Bindery.Commands;

/// <summary>One look at everything that was named, the report, and the mends that are wanted.</summary>
internal sealed class DoctorVisit(Output output, DoctorRequest request)
{
    private readonly DoctorQuestions _questions = new(output, request.SaysYes);
    private string? _password;

    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        using OdooSession? session = request.Odoo is { } address
            ? await LogInAsync(address, cancellation)
            : null;
        Evidence evidence = await new DoctorEvidence(output, request).GatherAsync(
            session,
            cancellation
        );
        if (session is not null && request.TestsPlatform)
        {
            evidence = await new DoctorConnectionTests(output, _questions).RunAsync(
                session,
                evidence,
                cancellation
            );
        }

        DoctorReport report = Report(evidence);
        Show(report, evidence);
        if (session is not null && request.Applies)
        {
            await new DoctorMends(output, _questions, request.MendLog).ApplyAsync(
                session,
                report.Verdicts,
                cancellation
            );
        }

        return report.Verdicts.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    private async Task<OdooSession> LogInAsync(OdooAddress address, CancellationToken cancellation)
    {
        _password ??=
            Environment.GetEnvironmentVariable(request.PasswordVariable)
            ?? await _questions.PasswordAsync(address, request.PasswordVariable, cancellation);
        return await OdooSession.LogInAsync(address, _password, cancellation);
    }

    private DoctorReport Report(Evidence evidence) =>
        new()
        {
            Made = TimeProvider.System.GetUtcNow(),
            Verdicts = DiagnosisRun.Examine(evidence),
            Sources = [.. DoctorSources.Of(evidence)],
            Unread = evidence.Odoo?.Unread ?? [],
            Source = request.Modules.IsEmpty
                ? []
                : ModuleValidator.Validate(request.Modules).Findings,
        };

    private void Show(DoctorReport report, Evidence evidence)
    {
        if (request.IsJson)
        {
            output.WriteRaw(DoctorDocument.Render(report));
        }
        else
        {
            output.WriteRaw(DoctorText.Render(report) + Next(report.Verdicts));
        }

        if (request.Report is { } page)
        {
            File.WriteAllText(page, DoctorHtml.Render(report));
            output.Say($"The report is in {page}.");
        }

        if (request.Bundle is { } bundle)
        {
            DoctorBundle.Write(bundle, report, evidence);
            output.Say($"The bundle is in {bundle}; left-out.txt in it says what is not.");
        }
    }

    private string Next(ImmutableArray<Verdict> verdicts) =>
        verdicts.IsEmpty && !request.TestsPlatform && request.Odoo is not null
            ? "Next: the same with --test-platform, or with --log odoo.log\n"
        : verdicts.IsEmpty ? "Next: give more to look at: --url, --log, --config, --module\n"
        : verdicts.Any(verdict => verdict.SafeMend is not null) && !request.Applies
            ? "Next: the same with --apply\n"
        : $"Next: bindery doctor --explain {verdicts[0].Finding.Id}\n";
}
