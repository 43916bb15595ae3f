using System.Text.Json.Nodes;

namespace Bindery.Diagnosis.Mends;

/// <summary>Methods that change something; handed out only with the user's consent.</summary>
public interface IOdooActions
{
    Task<JsonNode?> CallAsync(
        string model,
        string method,
        JsonArray arguments,
        CancellationToken cancellation
    );
}
