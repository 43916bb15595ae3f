using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class BrokenProxy : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-proxy-broken",
            Family = CauseFamily.Platform,
            What = "The proxy between this server and the platform does not let the calls through.",
            Seen = "The connection fails at the proxy.",
            Why =
                "HTTPS_PROXY or HTTP_PROXY in the environment of Odoo points at a proxy that is gone, or that wants a password.",
            Mend =
                "Correct or remove the variables in Odoo’s service file, or exempt the host by NO_PROXY; then restart.",
        };

    protected override ImmutableArray<string> Signs =>
        ["ProxyError", "Cannot connect to proxy", "Tunnel connection failed", "407 Proxy"];
}
