using System.Collections.Immutable;
using System.Globalization;
using Bindery.Core.Text;
using Bindery.Diagnosis.Mends;
using Bindery.Diagnosis.Odoo;
using Bindery.Diagnosis.Verdicts;
using Bindery.Terminal;

namespace Bindery.Commands;

/// <summary>Offers the safe mends one by one; what was done is logged.</summary>
internal sealed class DoctorMends(Output output, DoctorQuestions questions, string logFile)
{
    public async Task ApplyAsync(
        OdooSession session,
        ImmutableArray<Verdict> verdicts,
        CancellationToken cancellation
    )
    {
        foreach (Verdict verdict in verdicts.Where(verdict => verdict.SafeMend is not null))
        {
            ISafeMend mend = verdict.SafeMend!;
            if (
                !await questions.ConfirmAsync(
                    $"{verdict.Finding.Id}: {mend.Description}?",
                    cancellation
                )
            )
            {
                continue;
            }

            Log(session.Address, verdict, "begun");
            try
            {
                await mend.ApplyAsync(session, cancellation);
                Log(session.Address, verdict, "done");
                output.Say($"Done: {mend.Description}.");
            }
            catch (OdooRefusedException refusal)
            {
                Log(session.Address, verdict, $"refused: {refusal.Message}");
                output.Say($"Odoo refused to {mend.Description}: {OneLine.Of(refusal.Message)}");
            }
        }
    }

    private void Log(OdooAddress odoo, Verdict verdict, string outcome)
    {
        string moment = TimeProvider.System.GetUtcNow().ToString("u", CultureInfo.InvariantCulture);
        string line =
            $"{moment} {odoo.Login} on {odoo.Url} {odoo.Database}: {verdict.Finding.Id}: {verdict.SafeMend!.Description}: {outcome}";
        File.AppendAllText(logFile, OneLine.Of(line) + "\n");
    }
}
