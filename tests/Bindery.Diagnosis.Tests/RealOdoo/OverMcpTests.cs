using System.Text.Json;
using Bindery.Certification.Odoo;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Bindery.Diagnosis.Tests.RealOdoo;

/// <summary>An agent asks the doctor about an Odoo that runs.</summary>
[Trait("Category", "Odoo")]
[Collection("clinic")]
public sealed class OverMcpTests(Clinic clinic)
{
    [Fact]
    public async Task A_client_is_told_what_is_wrong_with_the_Odoo_that_the_server_was_started_with()
    {
        Patient patient = await clinic.AdmitAsync();
        await patient.SyncAsync("products");
        await patient.SqlAsync(
            "UPDATE queue_job SET state = 'enqueued', date_done = NULL, date_started = NULL, date_enqueued = now() AT TIME ZONE 'UTC' - INTERVAL '20 minutes'"
        );
        await using McpClient client = await StartAsync(patient.Doctor());

        CallToolResult answer = await client.CallToolAsync(
            "doctor",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["ask_odoo"] = true },
            cancellationToken: TestContext.Current.CancellationToken
        );

        JsonElement report = answer.StructuredContent!.Value;
        Assert.False(answer.IsError is true, report.GetRawText());
        Assert.Equal("[]", report.GetProperty("unread").GetRawText());
        Assert.Equal(
            "jobs-stuck-enqueued",
            report.GetProperty("verdicts")[0].GetProperty("finding").GetProperty("id").GetString()
        );
    }

    private static Task<McpClient> StartAsync(Doctor doctor) =>
        McpClient.CreateAsync(
            new StdioClientTransport(
                new StdioClientTransportOptions
                {
                    Command = Path.Combine(AppContext.BaseDirectory, "bindery"),
                    Arguments =
                    [
                        "mcp",
                        "--url",
                        $"{doctor.Address}",
                        "--db",
                        doctor.Database,
                        "--user",
                        Administrator.Login,
                    ],
                    EnvironmentVariables = new Dictionary<string, string?>(StringComparer.Ordinal)
                    {
                        ["BINDERY_ODOO_PASSWORD"] = Administrator.Password,
                    },
                }
            ),
            cancellationToken: TestContext.Current.CancellationToken
        );
}
