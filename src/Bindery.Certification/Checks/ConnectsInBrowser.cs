using System.Collections.Immutable;
using Bindery.Blueprints;
using Bindery.Certification.Odoo;
using Bindery.Certification.Platform;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

internal sealed class ConnectsInBrowser : ICheck
{
    private const int Connected = 200;

    public string Id => "connects-in-browser";

    public string Title =>
        "A person who agrees at the platform connects it, and each answer serves once";

    public ImmutableArray<string> Needs => ["installs-cleanly"];

    public string? WhyNotFor(Blueprint blueprint) =>
        SimulatedAuthentication.NeedsConsent(blueprint)
            ? null
            : "nobody has to agree at the platform";

    public async Task<CheckOutcome> RunAsync(
        CertificationContext context,
        CancellationToken cancellation
    )
    {
        ConnectorBackend backend = await context.BackendAsync(cancellation);
        Consent consent = await context.ConsentAsync(cancellation);
        (WebPage page, Uri callback) = await consent.GiveAsync(backend, cancellation);
        string state = (string?)await backend.ReadAsync("state", cancellation) ?? "";
        WebPage again = await consent.OpenAsync(callback, cancellation);
        List<Finding> findings = [];
        if (page.Status != Connected || state != "connected")
        {
            findings.Add(
                this.Error(
                    $"Odoo answers with {page.Status} to who agreed, and the backend is \"{state}\".",
                    page.Text
                )
            );
        }

        if (again.Status == Connected)
        {
            findings.Add(
                this.Error(
                    "The platform's answer connects a second time, as whoever finds the address could.",
                    mend: "Forget the state with the first answer."
                )
            );
        }

        return CheckOutcome.Of([.. findings], $"answered with {page.Status}, then {again.Status}");
    }
}
