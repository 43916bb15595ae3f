using System.Net;
using Bindery.Core.Findings;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Verdicts;

namespace Bindery.Diagnosis.Causes.Webhooks;

internal sealed class UnreachableAddress : OdooCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "webhook-address-local",
            Family = CauseFamily.Webhooks,
            Severity = Severity.Warning,
            What = "The webhook address that Odoo shows can’t be reached from outside.",
            Seen =
                "web.base.url names this machine or a private network, and no webhook has ever arrived, though secrets for them are set.",
            Why =
                "Odoo sets web.base.url to the address by which an administrator logs in; behind a proxy, or through a tunnel, that is not the one for others.",
            Mend =
                "Set web.base.url to the public https address, freeze it with web.base.url.freeze, and give the platform the address that the backend then shows.",
        };

    protected override IEnumerable<Verdict> Examine(OdooFacts odoo)
    {
        if (!IsLocal(odoo.BaseUrl))
        {
            yield break;
        }

        foreach (BackendFact backend in odoo.ActiveBackends.Where(one => Expects(odoo, one)))
        {
            yield return Info.Named(
                Certainty.Possible,
                $"The webhook address of backend {backend} can’t be reached from outside.",
                $"web.base.url = {odoo.BaseUrl}; its platform is at {string.Join(", ", backend.Addresses)}"
            );
        }
    }

    private static bool Expects(OdooFacts odoo, BackendFact backend) =>
        backend.Secrets.Any(secret => secret is { IsForWebhooks: true, IsEmpty: false })
        && backend.Addresses.Any(address => !IsLocal(address))
        && odoo.Webhooks.All(webhook => webhook.GenericBackend != backend.GenericId);

    private static bool IsLocal(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url))
        {
            return false;
        }

        return url.IsLoopback
            || (
                IPAddress.TryParse(url.Host, out IPAddress? ip)
                && IsPrivate(ip.MapToIPv4().GetAddressBytes())
            );
    }

    private static bool IsPrivate(byte[] ip) =>
        ip[0] is 10 or 127
        || (ip[0] == 192 && ip[1] == 168)
        || (ip[0] == 172 && ip[1] is >= 16 and < 32);
}
