using System.Collections.Immutable;

namespace Bindery.Diagnosis.Causes.Platform;

internal sealed class RefusedConnection : SignatureCause
{
    public override CauseInfo Info { get; } =
        new()
        {
            Id = "platform-unreachable",
            Family = CauseFamily.Platform,
            What = "The platform can’t be reached.",
            Seen = "Connections are refused, reset, or end without an answer in time.",
            Why =
                "The platform or its network is down, a firewall keeps this server out, or the address names a port where nobody listens.",
            Mend =
                "Try the address from the server with curl; check address and port on the backend and the firewall’s rules for outgoing calls.",
            Rules = ["http-call-without-timeout", "switched-off-timeout"],
        };

    protected override ImmutableArray<string> Signs =>
        [
            "NetworkError",
            "Connection refused",
            "Connection reset",
            "ConnectTimeout",
            "ReadTimeout",
            "can’t be reached",
            "can't be reached",
            "did not answer in time",
            "took too long to answer",
            "Max retries exceeded",
            "RemoteDisconnected",
        ];

    protected override ImmutableArray<string> Unless =>
        ["/queue_job/runjob", "psycopg2", "connection to server at"];
}
