using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Odoo;

/// <summary>One call of Odoo's external API, in one of its two encodings.</summary>
internal interface IOdooTransport : IDisposable
{
    /// <summary>The server's clock by its last answer, to the second.</summary>
    DateTimeOffset? ServerTime { get; }

    /// <exception cref="OdooRefusedException">Odoo answered with an error.</exception>
    Task<JsonNode?> CallAsync(
        string service,
        string method,
        JsonArray arguments,
        CancellationToken cancellation
    );
}
