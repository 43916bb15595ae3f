using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Authentication;

internal sealed class MixedEnvironments : OdooCause
{
    private static readonly string[] TestWords = ["sandbox", "test", "staging", "demo", "dev"];

    public override CauseInfo Info { get; } =
        new()
        {
            Id = "auth-environments-mixed",
            Family = CauseFamily.Authentication,
            What = "The address is of one environment of the platform and the key of another.",
            Seen =
                "A word such as sandbox stands in the address and live in the key, or the other way round.",
            Why = "Keys hold in one environment only: the other answers 401.",
            Mend =
                "Take address and key from the same environment of the platform, and test the connection.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo) =>
        odoo.ActiveBackends.SelectMany(backend =>
            backend
                .Secrets.Where(secret => !secret.IsForWebhooks)
                .SelectMany(secret => backend.Addresses.Select(address => (secret, address)))
                .Where(pair => IsMixed(pair.secret, pair.address))
                .Select(pair =>
                    Info.Named(
                        Certainty.Likely,
                        $"Backend {backend} calls {Kind(pair.address)} with a key of {Other(pair.address)}.",
                        $"address {pair.address}; key in field {pair.secret.Field}"
                    )
                )
        );

    private static bool IsMixed(SecretFact secret, string address) =>
        IsTest(address)
            ? secret is { LooksLive: true, LooksTest: false }
            : secret is { LooksTest: true, LooksLive: false };

    private static string Kind(string address) =>
        IsTest(address) ? "a test environment" : "production";

    private static string Other(string address) =>
        IsTest(address) ? "production" : "a test environment";

    private static bool IsTest(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? url)
        && url.Host.Split('.', '-')
            .Any(part => TestWords.Contains(part, StringComparer.OrdinalIgnoreCase));
}
