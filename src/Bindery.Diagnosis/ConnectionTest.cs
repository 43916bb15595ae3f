using System.Text.Json.Nodes;
using Bindery.Diagnosis.Facts;
using Bindery.Diagnosis.Mends;
using Bindery.Diagnosis.Odoo;

namespace Bindery.Diagnosis;

/// <summary>
/// Lets Odoo call the platform once with the backend's own settings. The framework notes the
/// outcome on the backend, so this is more than reading.
/// </summary>
public static class ConnectionTest
{
    /// <returns>What Odoo says of it, and the complaint where it failed.</returns>
    public static async Task<(string Message, Complaint? Complaint)> RunAsync(
        IOdooActions odoo,
        BackendFact backend,
        CancellationToken cancellation
    )
    {
        string message;
        bool isGood;
        try
        {
            JsonNode? answer = await odoo.CallAsync(
                backend.Model,
                "action_test_connection",
                new JsonArray(new JsonArray(backend.Id)),
                cancellation
            );
            JsonObject? notification = (answer as JsonObject)?["params"] as JsonObject;
            message = (string?)notification?["message"] ?? "Odoo gave no message";
            isGood = (string?)notification?["type"] is "success" or "info";
        }
        catch (OdooRefusedException refusal)
        {
            message = refusal.Message;
            isGood = false;
        }

        return (message, isGood ? null : Failed(backend, message));
    }

    private static Complaint Failed(BackendFact backend, string message) =>
        new()
        {
            Source = ComplaintSource.Test,
            Where = $"connection test of backend {backend}",
            Message = message,
        };
}
