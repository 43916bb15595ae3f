using Bindery.Diagnosis;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Odoo;
using Bindery.Terminal;

namespace Bindery.Commands;

/// <summary>Says which platform will be called, asks, and lets Odoo call it.</summary>
internal sealed class DoctorConnectionTests(Output output, DoctorQuestions questions)
{
    public async Task<Evidence> RunAsync(
        OdooSession session,
        Evidence evidence,
        CancellationToken cancellation
    )
    {
        foreach (BackendFact backend in evidence.Odoo?.ActiveBackends ?? [])
        {
            string question =
                $"Odoo will call {string.Join(", ", backend.Addresses)} once, with the settings of backend {backend}, and note the outcome on it. Go ahead?";
            if (!await questions.ConfirmAsync(question, cancellation))
            {
                continue;
            }

            (string message, Complaint? complaint) = await ConnectionTest.RunAsync(
                session,
                backend,
                cancellation
            );
            output.Say($"{backend}: {message}");
            if (complaint is not null)
            {
                evidence = evidence with
                {
                    Complaints = Complaints.Of([complaint, .. evidence.Complaints.All]),
                };
            }
        }

        return evidence;
    }
}
