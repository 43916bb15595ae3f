using System.Text.Json;
using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;

namespace Bindery.Mcp.Tests.Tools;

public sealed class DoctorTests
{
    [Fact]
    public async Task Names_the_cause_that_a_log_shows()
    {
        using TemporaryFolder folder = new();
        folder.Write(
            "odoo.log",
            """
            2026-11-20 08:00:00,000 7 ERROR shop odoo.sql_db: Connection to the database failed
            2026-11-20 08:00:01,000 7 INFO shop odoo.service.server: HTTP service (werkzeug) running on host:8069

            """
        );
        folder.Write("odoo.conf", "[options]\nworkers = 0\n");
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            ServedBindery.UriOf(folder),
        ]);

        JsonElement report = await bindery.AnswerAsync(
            "doctor",
            ("logs", (string[])["odoo.log"]),
            ("configuration", "odoo.conf")
        );

        JsonElement[] verdicts = [.. report.GetProperty("verdicts").EnumerateArray()];
        Assert.NotEmpty(verdicts);
        string cause = verdicts[0].GetProperty("finding").GetProperty("id").GetString()!;
        JsonElement page = await bindery.AnswerAsync("explain_cause", ("cause", cause));
        Assert.Contains(cause, page.GetProperty("page").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_no_Odoo_that_the_server_was_not_started_with()
    {
        await using ServedBindery bindery = await ServedBindery.StartAsync(roots: null);

        string complaint = await bindery.ComplaintAsync("doctor", ("ask_odoo", true));

        Assert.Contains("bindery mcp", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rotated_part_that_leads_outside_is_not_read()
    {
        using TemporaryFolder folder = new();
        string secret = folder.Write("secret.log", "2026-11-20 08:00:00,000 7 ERROR shop a: b\n");
        folder.Write("open/odoo.log", "2026-11-20 08:00:00,000 7 INFO shop a: b\n");
        File.CreateSymbolicLink(folder.At("open", "odoo.log.1"), secret);
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            $"file://{folder.At("open")}",
        ]);

        string complaint = await bindery.ComplaintAsync("doctor", ("logs", (string[])["odoo.log"]));

        Assert.Contains("leads out of the folders", complaint, StringComparison.Ordinal);
    }
}
