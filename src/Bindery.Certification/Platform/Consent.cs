using System.Text.Json.Nodes;
using Bindery.Certification.Odoo;

namespace Bindery.Certification.Platform;

/// <summary>
/// A person who presses Connect and agrees at the platform: RFC 6749, section 4.1. The page at which
/// to agree is the simulation's, whatever host the real platform has it on.
/// </summary>
internal sealed class Consent(OdooServer server, string database, Uri platform)
{
    /// <returns>Odoo's last page, and the address at which the platform's answer reached Odoo.</returns>
    /// <exception cref="OdooFaultException">Odoo or the platform sends the person nowhere.</exception>
    public async Task<(WebPage Page, Uri Callback)> GiveAsync(
        ConnectorBackend backend,
        CancellationToken cancellation
    )
    {
        using OdooWebSession session = await OdooWebSession.OpenAsync(
            server.Address,
            database,
            cancellation
        );
        JsonNode? action = await backend.CallAsync("action_connect", cancellation);
        Uri asked = new((string?)action?["url"] ?? throw Nowhere("Connect leads nowhere"));
        WebPage agreed = await session.OpenAsync(
            new Uri(platform, asked.PathAndQuery),
            cancellation
        );
        Uri back =
            agreed.Location
            ?? throw Nowhere($"The platform's page answers with {agreed.Status}: {agreed.Text}");
        return (await session.OpenAsync(back, cancellation), back);
    }

    /// <summary>Opens an address of Odoo as the same person.</summary>
    public async Task<WebPage> OpenAsync(Uri address, CancellationToken cancellation)
    {
        using OdooWebSession session = await OdooWebSession.OpenAsync(
            server.Address,
            database,
            cancellation
        );
        return await session.OpenAsync(address, cancellation);
    }

    private static OdooFaultException Nowhere(string what) => new($"{what}.");
}
