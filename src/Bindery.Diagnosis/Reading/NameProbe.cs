using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Reading;

/// <summary>Looks up the names of the platforms' servers; calls none of them.</summary>
internal static class NameProbe
{
    public static async Task<ImmutableArray<string>> AskAsync(
        OdooFacts facts,
        CancellationToken cancellation
    )
    {
        ImmutableArray<string>.Builder unknown = ImmutableArray.CreateBuilder<string>();
        foreach (string host in Hosts(facts))
        {
            if (!await IsKnownAsync(host, cancellation))
            {
                unknown.Add(host);
            }
        }

        return unknown.ToImmutable();
    }

    private static IEnumerable<string> Hosts(OdooFacts facts) =>
        facts
            .ActiveBackends.SelectMany(backend => backend.Addresses)
            .Select(address => Uri.TryCreate(address, UriKind.Absolute, out Uri? url) ? url : null)
            .Where(url => url is { HostNameType: UriHostNameType.Dns })
            .Select(url => url!.Host)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static async Task<bool> IsKnownAsync(string host, CancellationToken cancellation)
    {
        try
        {
            return (await Dns.GetHostAddressesAsync(host, cancellation)).Length > 0;
        }
        catch (SocketException failure)
        {
            // No name server at all proves nothing about the name.
            return failure.SocketErrorCode is not (SocketError.HostNotFound or SocketError.NoData);
        }
    }
}
